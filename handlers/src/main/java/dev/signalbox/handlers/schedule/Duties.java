package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.fence.Fences;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Patrol;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Tells which site has to do what: by the roles as they are now, never as a plan had them. */
@Singleton
final class Duties {
  private final Patrol patrol;
  private final Roles roles;
  private final Fences fences;

  Duties(Patrol patrol, Roles roles, Fences fences) {
    this.patrol = patrol;
    this.roles = roles;
    this.fences = fences;
  }

  /** It looks at neighbours: never in a transaction. */
  Asked<Roster> of(Estate estate) {
    return Places.environment(estate)
        .flatMap(it -> patrol.judged(estate, it))
        .map(it -> agreed(estate, it))
        .orElseGet(() -> untold("no sites of %s trade roles".formatted(estate.name())));
  }

  /** The same for whoever cannot go on without: it is tried again, and then left to people. */
  Roster now(Estate estate) {
    return switch (of(estate)) {
      case Asked.Told<Roster>(Roster roster) -> roster;
      case Asked.Troubled<Roster>(Trouble trouble) -> throw new Untold(trouble.says());
    };
  }

  private Asked<Roster> agreed(Estate estate, Judged judged) {
    return judged.truth() instanceof Truth.Agreed(Sides sides)
            && sides(estate).equals(Optional.of(sides))
        ? new Asked.Told<>(roster(estate, sides))
        : untold(judged.says());
  }

  private static Asked<Roster> untold(String why) {
    return new Asked.Troubled<>(new Trouble("telling what has to run where", Kind.BROKEN, why));
  }

  /** As we have it written down, for words that people judge themselves. */
  Optional<Roster> written(Estate estate) {
    return sides(estate).map(it -> roster(estate, it));
  }

  private Optional<Sides> sides(Estate estate) {
    return Places.environment(estate).flatMap(it -> roles.sides(estate.name().value(), it));
  }

  private Roster roster(Estate estate, Sides sides) {
    return new Roster(sides, fenced(estate));
  }

  Set<String> fenced(Estate estate) {
    return Places.environment(estate)
        .map(it -> fences.sites(estate.name().value(), it))
        .orElse(Set.of());
  }
}
