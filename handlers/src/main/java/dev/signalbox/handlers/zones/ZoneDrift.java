package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Drifting;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Zones as they are, beside the files in which they were written down. */
@Singleton
final class ZoneDrift implements Drifting {
  private final Copyist copyist;

  ZoneDrift(Copyist copyist) {
    this.copyist = copyist;
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

  @Override
  public List<Clue> of(Estate estate) {
    return estate.zones().sequencedValues().stream().map(it -> clue(estate, it)).toList();
  }

  private Clue clue(Estate estate, Zone zone) {
    String name = zone.name().value();
    return switch (Registers.of(estate, zone).then(copyist::of)) {
      case Asked.Troubled<Copies>(Trouble trouble) -> Clue.dark(name, trouble.says());
      case Asked.Told<Copies>(Copies copies) -> clue(name, copies.drift());
    };
  }

  private static Clue clue(String zone, Optional<Drift> drift) {
    if (drift.isEmpty()) {
      return Clue.well(zone, "never written down");
    }
    return drift.get().changes().isEmpty()
        ? Clue.well(zone, "as written down")
        : Clue.odd(zone, drift.get().says());
  }
}
