package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.VariablePair;
import dev.signalbox.handlers.release.Attire.Borrowed;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variable.Traits;
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
      Variable wished = new Variable(name(berth, pair.name()), berth.wanted(pair), Traits.PLAIN);
      all = all.then(some -> garment(berth, wished, false).map(it -> and(some, it)));
    }
    return all.then(some -> borrowed(berth).map(it -> and(some, it))).map(Outfit::new);
  }

  private static VariableName name(Berth berth, String key) {
    return new VariableName(key, berth.environment().value());
  }

  private Asked<Garment> garment(Berth berth, Variable wished, boolean secret) {
    return variables
        .find(berth.project(), wished.name())
        .map(now -> new Garment(now, wished, secret));
  }

  private Asked<List<Garment>> borrowed(Berth berth) {
    Asked<List<Garment>> all = new Asked.Told<>(List.of());
    for (Borrowed from : berth.attire().borrowed().stream().toList()) {
      for (String key : from.names()) {
        all =
            all.then(
                some ->
                    lent(from, name(berth, key))
                        .then(it -> garment(berth, it, true))
                        .map(it -> and(some, it)));
      }
    }
    return all;
  }

  /** They are read where they are kept, so it does not matter whether that site still answers. */
  private Asked<Variable> lent(Borrowed from, VariableName name) {
    return variables
        .find(from.from(), name)
        .then(
            found ->
                found
                    .<Asked<Variable>>map(Asked.Told::new)
                    .orElseGet(
                        () ->
                            new Asked.Troubled<>(
                                new Trouble(
                                    "reading the certificates of " + from.site(),
                                    Kind.REQUEST,
                                    "%s has no %s; set it there first"
                                        .formatted(from.from(), name)))));
  }

  private static List<Garment> and(List<Garment> some, Garment more) {
    return and(some, List.of(more));
  }

  private static List<Garment> and(List<Garment> some, List<Garment> more) {
    List<Garment> all = new ArrayList<>(some);
    all.addAll(more);
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
      done = done.then(_ -> variables.set(berth.project(), garment.wished()).map(_ -> outfit));
    }
    return done.then(_ -> look(berth).thenOrder(now -> readBack(berth, now)));
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
