package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    return only(held, Role.PRODUCTION)
        .flatMap(one -> only(held, Role.STANDBY).map(other -> new Sides(one, other)))
        .<Testimony>map(sides -> new Testimony.Says(sides, since, new Seen.Here()))
        .orElseGet(() -> new Testimony.Silent(odd(held)));
  }

  private static Optional<String> only(List<Holding> held, Role role) {
    List<Holding> fitting = held.stream().filter(it -> it.role() == role).toList();
    return fitting.stream().map(Holding::site).findFirst().filter(_ -> fitting.size() == 1);
  }

  private static String odd(List<Holding> held) {
    return held.isEmpty()
        ? "nothing is written down"
        : "what is written down does not name one site of each role";
  }
}
