package dev.signalbox.handlers.rollout;

import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Fate;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest build of its sort. */
@Singleton
final class LastBuild {
  private final Builds builds;
  private final Requests requests;

  LastBuild(Builds builds, Requests requests) {
    this.builds = builds;
    this.requests = requests;
  }

  Asked<Optional<Build>> pushed(Lot lot, String branch) {
    return builds.newestPush(lot.travis(), branch);
  }

  /** Of what the estate's file names, whoever asked; others ask for other things. */
  Asked<Optional<Build>> requested(Lot lot) {
    return requests
        .recent(lot.travis())
        .then(
            recent ->
                recent.stream()
                    .filter(it -> isNamed(lot, it))
                    .flatMap(LastBuild::made)
                    .findFirst()
                    .map(id -> builds.find(lot.travis(), id))
                    .orElseGet(() -> new Asked.Told<>(Optional.empty())));
  }

  private static boolean isNamed(Lot lot, Request request) {
    return lot.estate().delivery().requests().sequencedValues().stream()
        .anyMatch(it -> request.message().startsWith(it.title()));
  }

  private static Stream<BuildId> made(Request request) {
    return request.fate() instanceof Fate.Approved(List<BuildId> made)
        ? made.stream().limit(1)
        : Stream.empty();
  }
}
