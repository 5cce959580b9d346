package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.source.Shelf;

/**
 * A zone, and where it is written down.
 *
 * @param on who keeps its records
 */
record Register(Zone zone, Connection on, Shelf shelf) {
  String file() {
    return zone.name() + ".txt";
  }

  /** The same whenever it is written, so that it alone is no reason to write. */
  String heading() {
    return "; %s. as %s keeps it\n".formatted(zone.name(), on.reach().name());
  }
}
