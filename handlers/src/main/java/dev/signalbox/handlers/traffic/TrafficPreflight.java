package dev.signalbox.handlers.traffic;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code traffic.preflight}: whether a swap would find everything as it has to be. */
@Singleton
final class TrafficPreflight implements Looks<Nothing, TrafficPreflight.Found> {
  private final Places places;
  private final Layouts layouts;
  private final Keys keys;
  private final Roles roles;
  private final Barrier barrier;

  TrafficPreflight(Places places, Layouts layouts, Keys keys, Roles roles, Barrier barrier) {
    this.places = places;
    this.layouts = layouts;
    this.keys = keys;
    this.roles = roles;
    this.barrier = barrier;
  }

  @Introspected
  record Found(String summary) {}

  @Override
  public About<Nothing, Found> about() {
    return new About<>(
        "traffic.preflight",
        Effect.READ,
        "look whether traffic could be swapped",
        Traits.NONE,
        Nothing.class,
        Found.class);
  }

  @Override
  public Outcome<Found> perform(Turn<Nothing> turn) {
    Place place = places.of(turn.errand());
    return switch (layouts.traded(place)) {
      case Asked.Troubled<Layout>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Layout>(Layout layout) -> judged(place, layout);
    };
  }

  private Outcome<Found> judged(Place place, Layout layout) {
    List<String> objections = new ArrayList<>(layout.objections());
    Set<String> releases = releases(place);
    if (releases.size() > 1) {
      objections.add("its sides run different releases: " + String.join(" and ", releases));
    }
    barrier.inTheWay(place).ifPresent(objections::add);
    objections.addAll(keys.objections(place));
    return objections.isEmpty()
        ? new Outcome.Done<>(new Found(well(place, layout, releases)))
        : new Outcome.Failed<>(String.join("; ", objections), false);
  }

  private static String well(Place place, Layout layout, Set<String> releases) {
    return "%d records in %d zones lead where they should, both sides run %s, and both keys are whose they should be"
        .formatted(layout.leaves().size(), place.zones().size(), String.join("", releases));
  }

  private Set<String> releases(Place place) {
    return roles.of(place.estate().name().value(), place.environment()).stream()
        .map(Holding::release)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "compare every record of the role with the address of the site that has it, in the"
        + " zone's own page";
  }
}
