package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Zone;
import java.util.List;
import java.util.Optional;

/** An environment of an estate. */
record Place(Estate estate, String environment) {
  List<Point> points() {
    return Point.of(estate, environment);
  }

  /** In the order of the file: the harmless one first. */
  List<Zone> zones() {
    List<Zone> ours = points().stream().map(Point::zone).distinct().toList();
    return estate.zones().sequencedValues().stream().filter(ours::contains).toList();
  }

  /** The linter has seen that each is kept by somebody whom the file names. */
  Connection keeper(Zone zone) {
    return Optional.ofNullable(estate.topology().connections().get(zone.on())).orElseThrow();
  }
}
