package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;
import dev.signalbox.handlers.truth.Seen;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.handlers.truth.Witness;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Says what it is told to say, of every environment. */
@Singleton
@Requires(property = "trial.witness", value = "planted")
final class PlantedWitness implements Witness {
  private final Clock clock;
  private Testimony testimony = new Testimony.Silent("nobody has asked it yet");
  private boolean looks = true;

  PlantedWitness(Clock clock) {
    this.clock = clock;
  }

  /** As seen now, whenever that is asked. */
  void willSay(String production, String standby) {
    looks = true;
    testimony = says(new Sides(production, standby), new Seen.Here());
  }

  /** As seen now, and a look anew comes to the same or to nothing. */
  void saw(String production, String standby, boolean looksAnew) {
    looks = looksAnew;
    testimony = says(new Sides(production, standby), new Seen.There(clock.instant()));
  }

  private static Testimony says(Sides sides, Seen seen) {
    return new Testimony.Says(sides, Instant.EPOCH, seen);
  }

  @Override
  public void look(Estate estate, String environment) {
    if (looks && testimony instanceof Testimony.Says(var sides, var _, Seen.There _)) {
      testimony = says(sides, new Seen.There(clock.instant()));
    }
  }

  void willBeSilent() {
    testimony = new Testimony.Silent("its page does not load");
  }

  @Override
  public Signal signal() {
    return Signal.FOOTER;
  }

  @Override
  public Testimony testify(Estate estate, String environment) {
    return testimony;
  }
}
