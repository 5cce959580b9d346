package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.handlers.drill.Drill;
import dev.signalbox.handlers.drill.Drills;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Looks whether what was promised of an environment's database is kept. */
@Singleton
final class Promises {
  private final Shelf shelf;
  private final Drills drills;
  private final Clock clock;

  Promises(Shelf shelf, Drills drills, Clock clock) {
    this.shelf = shelf;
    this.drills = drills;
    this.clock = clock;
  }

  static Optional<Policy> policy(Estate estate, Environment environment) {
    return estate.upkeep().snapshots().flatMap(it -> it.policy(environment.name()));
  }

  /** Empty where nothing was promised. */
  List<Promise> of(Estate estate, Environment environment) {
    return policy(estate, environment).map(it -> of(estate, environment, it)).orElse(List.of());
  }

  private List<Promise> of(Estate estate, Environment environment, Policy policy) {
    Audit audit = new Audit(policy, clock.instant());
    Optional<Drill> drill = drills.newest(estate.name().value(), Drill.Kind.RESTORE);
    return Places.place(estate, environment)
        .map(place -> told(audit, shelf.of(place), drill))
        .orElseGet(() -> audit.unseen("the environment has no host to ask", drill));
  }

  private static List<Promise> told(Audit audit, Asked<Sorting> asked, Optional<Drill> drill) {
    return switch (asked) {
      case Asked.Troubled<Sorting>(Trouble trouble) -> audit.unseen(trouble.says(), drill);
      case Asked.Told<Sorting>(Sorting sorting) -> audit.of(sorting, drill);
    };
  }
}
