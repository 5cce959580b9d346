package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.handlers.truth.Witness;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Says what it is told to say, of every environment. */
@Singleton
@Requires(property = "trial.witness", value = "planted")
final class PlantedWitness implements Witness {
  private Testimony testimony = new Testimony.Silent("nobody has asked it yet");

  void willSay(String production, String standby) {
    testimony = new Testimony.Says(new Sides(production, standby), Instant.EPOCH);
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
