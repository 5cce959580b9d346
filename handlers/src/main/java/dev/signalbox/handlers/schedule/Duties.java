package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Schedule;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Patrol;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells which site has to do what: by the roles as they are now, never as a plan had them. */
@Singleton
final class Duties {
  private final Patrol patrol;
  private final Roles roles;

  Duties(Patrol patrol, Roles roles) {
    this.patrol = patrol;
    this.roles = roles;
  }

  /** Who is which, and with that what runs where. */
  record Roster(Sides sides) {
    boolean demands(Schedule schedule, String site) {
      return switch (schedule.role()) {
        case BOTH -> true;
        case PRODUCTION -> sides.role(site) == Role.PRODUCTION;
        case STANDBY -> sides.role(site) == Role.STANDBY;
      };
    }
  }

  /** It looks at neighbours: never in a transaction. */
  Roster now(Estate estate) {
    Optional<String> environment = Places.environment(estate);
    Optional<Judged> judged = environment.flatMap(it -> patrol.judged(estate, it));
    if (judged.isEmpty()) {
      throw new Untold(
          "no sites of %s trade roles, so nobody can tell what runs where"
              .formatted(estate.name()));
    }
    return judged
        .map(Judged::truth)
        .flatMap(
            it -> it instanceof Truth.Agreed(Sides sides) ? Optional.of(sides) : Optional.empty())
        .filter(it -> written(estate).filter(it::equals).isPresent())
        .map(Roster::new)
        .orElseThrow(() -> new Untold(judged.get().says()));
  }

  /** As we have it written down, for words that nobody acts on by himself. */
  Optional<Sides> written(Estate estate) {
    return Places.environment(estate).flatMap(it -> roles.sides(estate.name().value(), it));
  }
}
