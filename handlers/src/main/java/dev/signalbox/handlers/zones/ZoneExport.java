package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import dev.signalbox.handlers.source.Line;
import dev.signalbox.handlers.source.Scribe;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.source.SourceFile;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code zone.export}: every record of a zone as text, and what has changed. */
@Singleton
final class ZoneExport implements Action<ZoneExport.Wanted, ZoneExport.Exported> {
  private final Registers registers;
  private final Dns dns;
  private final Scribe scribe;
  private final Files files;

  ZoneExport(Registers registers, Dns dns, Scribe scribe, Files files) {
    this.registers = registers;
    this.dns = dns;
    this.scribe = scribe;
    this.files = files;
  }

  @Introspected
  record Wanted(ZoneName zone) {}

  @Introspected
  record Exported(File file, Line path, String changes) {}

  /**
   * A zone as it is, and as it was written down.
   *
   * @param former empty where it never was
   */
  private record Copies(Register register, Optional<String> former, String now) {
    String changes() {
      return former
          .map(it -> Drift.between(it, now).says())
          .orElseGet(
              () -> "%d of them, written down for the first time".formatted(now.lines().count()));
    }
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

  /** A look is new every time. */
  @Override
  public Sight<Exported> look(Turn<Wanted> turn) {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Exported> perform(Turn<Wanted> turn) {
    Asked<Copies> copies = registers.of(turn.errand(), turn.arguments().zone()).then(this::copies);
    return switch (copies) {
      case Asked.Troubled<Copies>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Copies>(Copies both) ->
          new Outcome.Done<>(
              new Exported(
                  files.keep(turn.token(), both.register().file(), both.now()),
                  new Line(both.register().zone().export()),
                  both.changes()));
    };
  }

  private Asked<Copies> copies(Register register) {
    return dns.export(register.on(), register.zone().name())
        .then(
            now ->
                scribe
                    .read(register.shelf(), register.zone().export())
                    .map(file -> new Copies(register, file.map(SourceFile::text), now)));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    ZoneName zone = turn.arguments().zone();
    return "export %s in the page of whoever keeps it, sort its lines, and compare them with the file that was written last"
        .formatted(zone);
  }
}
