package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.VariablePair;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the builds of a site are told of its role: read, changed in their own scope and no other,
 * and read back. A build made before a change knows nothing of it, so each change is remembered.
 */
@Singleton
final class Wardrobe {
  private final Variables variables;
  private final ChangeRows changes;
  private final Clock clock;

  Wardrobe(Variables variables, ChangeRows changes, Clock clock) {
    this.variables = variables;
    this.changes = changes;
    this.clock = clock;
  }

  Asked<Outfit> look(Berth berth) {
    Asked<List<Garment>> all = new Asked.Told<>(List.of());
    for (VariablePair pair : berth.variables()) {
      VariableName name = new VariableName(pair.name(), berth.environment().value());
      all =
          all.then(
              some ->
                  variables
                      .find(berth.project(), name)
                      .map(now -> and(some, new Garment(name, now, berth.wanted(pair)))));
    }
    return all.map(Outfit::new);
  }

  private static List<Garment> and(List<Garment> some, Garment more) {
    List<Garment> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  /** Those that fit already are not touched. Done once all of them read as wished. */
  Ordered<Outfit> dress(Berth berth, Outfit outfit) {
    if (outfit.fits()) {
      return new Ordered.Done<>(outfit);
    }
    remember(berth);
    Ordered<Outfit> done = new Ordered.Done<>(outfit);
    for (Garment garment : outfit.open()) {
      done = done.then(_ -> set(berth, garment).map(_ -> outfit));
    }
    return done.then(_ -> look(berth).thenOrder(now -> readBack(berth, now)));
  }

  private Ordered<Variable> set(Berth berth, Garment garment) {
    Variable wished = new Variable(garment.name(), garment.wanted(), Variable.Traits.PLAIN);
    return variables.set(berth.project(), wished);
  }

  private static Ordered<Outfit> readBack(Berth berth, Outfit now) {
    return now.fits()
        ? new Ordered.Done<>(now)
        : new Ordered.Refused<>(
            new Trouble(
                "setting the variables of %s".formatted(berth.says()),
                Kind.BROKEN,
                "they read otherwise afterwards: "
                    + String.join(", ", now.changes().lines().toList())));
  }

  /** Before the first of them is changed, so that no crash forgets it. */
  private void remember(Berth berth) {
    String estate = berth.estate().name().value();
    String environment = berth.environment().value();
    String site = berth.site().name().value();
    if (changes.renew(estate, environment, site, clock.instant()) == 0) {
      changes.add(estate, environment, site, clock.instant());
    }
  }

  /** When we last changed any of them. */
  Optional<Instant> changedAt(Berth berth) {
    return changes
        .of(berth.estate().name().value(), berth.environment().value(), berth.site().name().value())
        .map(ChangeRow::changedAt);
  }
}
