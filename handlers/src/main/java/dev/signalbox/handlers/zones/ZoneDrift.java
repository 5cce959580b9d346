package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Drifting;
import dev.signalbox.handlers.source.Scribe;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Zones as they are, beside the files in which they were written down. */
@Singleton
final class ZoneDrift implements Drifting {
  private final Dns dns;
  private final Scribe scribe;

  ZoneDrift(Dns dns, Scribe scribe) {
    this.dns = dns;
    this.scribe = scribe;
  }

  /**
   * A zone as it is, and as it was written down.
   *
   * @param former empty where it never was
   */
  private record Copies(Optional<String> former, String now) {
    Clue clue(String zone) {
      if (former.isEmpty()) {
        return Clue.well(zone, "never written down");
      }
      Drift drift = Drift.between(former.get(), now);
      return drift.changes().isEmpty()
          ? Clue.well(zone, "as written down")
          : Clue.odd(zone, drift.says());
    }
  }

  @Override
  public String what() {
    return "zone files";
  }

  @Override
  public Words next(Estate estate) {
    return Words.of("Next: put back what nobody wanted; ")
        .code("/ops zones export %s …".formatted(estate.name()))
        .and(" writes down the rest.");
  }

  /** Only of zones that can be read. */
  @Override
  public List<Clue> of(Estate estate) {
    return estate.zones().sequencedValues().stream()
        .filter(it -> keeper(estate, it) instanceof Connection.Cloudflare)
        .map(it -> clue(estate, it))
        .toList();
  }

  private static Connection keeper(Estate estate, Zone zone) {
    return Optional.ofNullable(estate.topology().connections().get(zone.on())).orElseThrow();
  }

  private Clue clue(Estate estate, Zone zone) {
    Asked<Copies> both = Registers.of(estate, zone).then(this::copies);
    return switch (both) {
      case Asked.Troubled<Copies>(Trouble trouble) ->
          Clue.dark(zone.name().value(), trouble.says());
      case Asked.Told<Copies>(Copies copies) -> copies.clue(zone.name().value());
    };
  }

  private Asked<Copies> copies(Register register) {
    return dns.export(register.on(), register.zone().name())
        .then(
            now ->
                scribe
                    .read(register.shelf(), register.zone().export())
                    .map(file -> new Copies(file.map(SourceFile::text), now)));
  }
}
