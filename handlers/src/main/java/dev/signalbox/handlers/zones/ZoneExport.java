package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import dev.signalbox.handlers.source.Line;
import dev.signalbox.integrations.calls.Asked;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code zone.export}: every record of a zone as text, and what has changed. */
@Singleton
final class ZoneExport implements Looks<ZoneExport.Wanted, ZoneExport.Exported> {
  private final Registers registers;
  private final Copyist copyist;
  private final Files files;

  ZoneExport(Registers registers, Copyist copyist, Files files) {
    this.registers = registers;
    this.copyist = copyist;
    this.files = files;
  }

  @Introspected
  record Wanted(ZoneName zone) {}

  @Introspected
  record Exported(File file, Line path, String changes) {}

  private static String changes(Copies both) {
    return both.drift()
        .map(Drift::says)
        .orElseGet(() -> "%d of them, written down for the first time".formatted(both.count()));
  }

  @Override
  public About<Wanted, Exported> about() {
    return new About<>(
        "zone.export",
        Effect.READ,
        "write down the records of ${zone}",
        Traits.NONE,
        Wanted.class,
        Exported.class);
  }

  @Override
  public Outcome<Exported> perform(Turn<Wanted> turn) {
    Asked<Copies> copies = registers.of(turn.errand(), turn.arguments().zone()).then(copyist::of);
    return Ways.on(
        copies,
        both ->
            new Outcome.Done<>(
                new Exported(
                    files.keep(turn.token(), both.register().file(), both.text()),
                    new Line(both.register().zone().export()),
                    changes(both))));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    ZoneName zone = turn.arguments().zone();
    return "export %s in the page of whoever keeps it, sort its lines, and compare them with the file that was written last"
        .formatted(zone);
  }
}
