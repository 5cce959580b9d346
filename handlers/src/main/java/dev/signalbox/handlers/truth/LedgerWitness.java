package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What we have written down ourselves. */
@Singleton
final class LedgerWitness implements Witness {
  private final Roles roles;

  LedgerWitness(Roles roles) {
    this.roles = roles;
  }

  @Override
  public Signal signal() {
    return Signal.LEDGER;
  }

  @Override
  public Testimony testify(Estate estate, String environment) {
    List<Holding> held = roles.of(estate.name().value(), environment);
    Instant since =
        held.stream()
            .map(Holding::since)
            .max(Comparator.<Instant>naturalOrder())
            .orElse(Instant.EPOCH);
    return roles
        .sides(estate.name().value(), environment)
        .<Testimony>map(sides -> new Testimony.Says(sides, since, new Seen.Here()))
        .orElseGet(() -> new Testimony.Silent(odd(held)));
  }

  private static String odd(List<Holding> held) {
    return held.isEmpty()
        ? "nothing is written down"
        : "what is written down does not name one site of each role";
  }
}
