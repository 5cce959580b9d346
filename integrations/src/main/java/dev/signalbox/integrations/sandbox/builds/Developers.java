package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;

/** What people do at the build server of the simulated world, without us. */
@Singleton
public final class Developers {
  private final World world;
  private final Foundry foundry;
  private final Clock clock;

  Developers(World world, Foundry foundry, Clock clock) {
    this.world = world;
    this.foundry = foundry;
    this.clock = clock;
  }

  private <T> T at(String repository, Function<Bench, T> deed) {
    return world.change(things -> deed.apply(new Bench(things, repository, clock.instant())));
  }

  /** The next request will come to this. */
  public void expect(String repository, Fortune fortune) {
    at(
        repository,
        bench -> {
          bench.plan(fortune);
          return true;
        });
  }

  public BuildId push(String repository, String branch, Fortune fortune) {
    return at(repository, bench -> new BuildId(foundry.push(bench, branch, fortune).id()));
  }

  /** The same build goes once more. */
  public void restart(String repository, BuildId id, Fortune fortune) {
    at(
        repository,
        bench -> {
          KeptBuild build = bench.build(id.value()).orElseThrow();
          bench.put(build.going(bench.now(), foundry.ends(bench.now(), fortune), fortune));
          return true;
        });
  }

  public void cancel(String repository, BuildId id) {
    at(
        repository,
        bench -> {
          KeptBuild build = bench.build(id.value()).orElseThrow();
          bench.put(build.going(build.began(), bench.now(), Fortune.IS_CANCELLED));
          return true;
        });
  }

  public void print(String repository, BuildId id, String text) {
    at(
        repository,
        bench -> {
          bench.print(id.value(), text);
          return true;
        });
  }

  /** What our key may do there from now on. */
  public void let(String repository, Standing standing) {
    at(
        repository,
        bench -> {
          bench.stands(standing);
          return true;
        });
  }
}
