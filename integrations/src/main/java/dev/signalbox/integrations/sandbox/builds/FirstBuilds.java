package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.Things;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

/** Yesterday something was pushed to every branch, and it has passed. */
@Singleton
final class FirstBuilds implements FirstWorld.Beginning {
  private static final String TRUNK = "master";
  private static final Duration AGO = Duration.ofDays(1);
  private final Foundry foundry;
  private final Clock clock;

  FirstBuilds(Foundry foundry, Clock clock) {
    this.foundry = foundry;
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    for (Connection on : estate.topology().connections().sequencedValues()) {
      if (on instanceof Connection.Travis travis) {
        Bench bench = new Bench(things, travis.repository(), clock.instant().minus(AGO));
        bench.stands(new Standing(true, true));
        Stream.concat(Stream.of(TRUNK), estate.delivery().branches().sequencedValues().stream())
            .distinct()
            .forEach(branch -> foundry.push(bench, branch, Fortune.PASSES));
      }
    }
  }
}
