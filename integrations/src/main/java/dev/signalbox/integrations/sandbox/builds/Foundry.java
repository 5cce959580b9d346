package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.sandbox.WorldAccess;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes builds of the simulated world, each with a time of its own. */
@Singleton
final class Foundry {
  private static final Duration JUDGING = Duration.ofSeconds(3);
  private static final Duration BUILDING = Duration.ofSeconds(20);
  private static final Duration ENDLESS = Duration.ofDays(365);
  private final WorldAccess access;

  Foundry(WorldAccess access) {
    this.access = access;
  }

  KeptRequest take(Bench bench, Wish wish, Fortune fortune) {
    Instant judged = bench.now().plus(access.lasting(JUDGING));
    boolean rejected = fortune == Fortune.IS_REJECTED;
    long id = bench.next();
    Optional<Long> build = Optional.of(id + 1).filter(_ -> !rejected);
    KeptRequest request = new KeptRequest(id, wish.message(), bench.now(), judged, build);
    bench.put(request, wish);
    build.ifPresent(
        it -> {
          String sha =
              bench
                  .newestPush(wish.branch())
                  .map(KeptBuild::sha)
                  .orElseGet(() -> bench.commit(wish.branch(), it));
          bench.put(
              new KeptBuild(it, wish.branch(), sha, false, judged, ends(judged, fortune), fortune));
        });
    return request;
  }

  KeptBuild push(Bench bench, String branch, Fortune fortune) {
    long id = bench.next();
    KeptBuild pushed =
        new KeptBuild(
            id,
            branch,
            bench.commit(branch, id),
            true,
            bench.now(),
            ends(bench.now(), fortune),
            fortune);
    bench.put(pushed);
    return pushed;
  }

  Instant ends(Instant from, Fortune fortune) {
    return from.plus(fortune == Fortune.LASTS ? ENDLESS : access.lasting(BUILDING));
  }
}
