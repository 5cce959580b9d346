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
}
