package dev.signalbox.handlers.zones;

import dev.signalbox.handlers.source.Scribe;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.dns.ZoneReader;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;

/** Reads zones, and the files in which they were written down. */
@Singleton
final class Copyist {
  private final ZoneReader zones;
  private final Scribe scribe;

  Copyist(ZoneReader zones, Scribe scribe) {
    this.zones = zones;
    this.scribe = scribe;
  }

  /** It waits for neighbours: never in a transaction. */
  Asked<Copies> of(Register register) {
    return zones
        .export(register.on(), register.zone().name())
        .then(
            now ->
                scribe
                    .read(register.shelf(), register.zone().export())
                    .map(file -> new Copies(register, file.map(SourceFile::text), now)));
  }
}
