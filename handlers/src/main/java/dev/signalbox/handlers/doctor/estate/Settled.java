package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Truth;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which roles can be relied on: those that a run makes sites trade right now demand nothing. */
@Singleton
final class Settled {
  private final Roles roles;
  private final Jury jury;

  Settled(Roles roles, Jury jury) {
    this.roles = roles;
    this.jury = jury;
  }

  List<Holding> held(Estate estate) {
    return roles.of(estate.name().value()).stream()
        .filter(it -> run(estate, it.environment()).isEmpty())
        .toList();
  }

  /** Not known is what they are, and nobody has done anything wrong. */
  Stream<Finding> moving(Estate estate) {
    return roles.of(estate.name().value()).stream()
        .map(Holding::environment)
        .distinct()
        .flatMap(it -> run(estate, it).stream().map(run -> moving(it, run)));
  }

  private static Finding moving(String environment, String run) {
    return new Finding.Unknown(
        "the roles of %s are moving (run %s)".formatted(environment, run),
        "look again when run %s is over".formatted(run));
  }

  private Optional<String> run(Estate estate, String environment) {
    return jury.of(estate, environment)
        .flatMap(
            it ->
                it.truth() instanceof Truth.Moving(String run)
                    ? Optional.of(run)
                    : Optional.empty());
  }
}
