package dev.signalbox.handlers.traffic;

import static java.util.stream.Collectors.joining;

import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read of a swap: each record before and after, and what they would type. */
@Singleton
final class Sheet {
  private final Layouts layouts;

  Sheet(Layouts layouts) {
    this.layouts = layouts;
  }

  Layout known(Asked<Layout> asked) {
    return switch (asked) {
      case Asked.Told<Layout>(Layout layout) -> layout;
      case Asked.Troubled<Layout>(Trouble trouble) -> throw new Untold(trouble.says());
    };
  }

  Preview preview(Place place) {
    Layout layout = known(layouts.traded(place));
    List<Resource> records =
        layout.leaves().stream().map(it -> new Resource("record " + it.name() + " A")).toList();
    return new Preview(layout.identity(), layout.identity(), new TreeSet<>(records));
  }

  /** Told in the transaction that begins the run, so that nobody out there is asked. */
  String byHand(Place place) {
    Sides now = layouts.sides(place);
    Optional<Home> production = layouts.remembered(place, now.production());
    Optional<Home> standby = layouts.remembered(place, now.standby());
    return lines(
        place,
        place.points().stream()
            .map(
                it -> {
                  boolean goes = it.role() == Role.PRODUCTION;
                  String site = goes ? now.standby() : now.production();
                  return "%s to %s"
                      .formatted(it.name(), address(it, site, goes ? standby : production));
                }));
  }

  private static String address(Point point, String site, Optional<Home> home) {
    return home.map(it -> it.ip(point))
        .orElseGet(() -> "the address %s of %s".formatted(point.address(), site));
  }

  String backByHand(Place place, Kept kept) {
    return lines(
        place,
        place.points().stream()
            .flatMap(
                it -> kept.back(it).map(to -> "%s to %s".formatted(it.name(), to.to())).stream()));
  }

  private static String lines(Place place, Stream<String> records) {
    String zones = place.zones().stream().map(it -> it.name().value()).collect(joining(", then "));
    return "in the zone of %s, lead each of these A records to its new address, changing nothing else: %s"
        .formatted(zones, records.collect(Collectors.joining("; ")));
  }
}
