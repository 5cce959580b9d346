package dev.signalbox.handlers.zones;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import dev.signalbox.handlers.source.Draft;
import dev.signalbox.handlers.source.Scribe;
import dev.signalbox.handlers.source.Shelf;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.blocks.Redaction;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Brings files of runs into the repository of their estate. */
@Singleton
final class Press {
  private static final int LONGEST = 1000;

  private final Registers registers;
  private final Files files;
  private final Scribe scribe;

  Press(Registers registers, Files files, Scribe scribe) {
    this.registers = registers;
    this.files = files;
    this.scribe = scribe;
  }

  String place(Turn<SourcePublish.Wanted> turn) {
    return shelf(turn).says(path(turn));
  }

  /** What keeps pipelines from starting. */
  String word(Turn<SourcePublish.Wanted> turn) {
    return shelf(turn).word();
  }

  private static String path(Turn<SourcePublish.Wanted> turn) {
    return turn.arguments().path().text();
  }

  private Shelf shelf(Turn<SourcePublish.Wanted> turn) {
    return switch (Shelf.of(registers.estate(turn.errand()))) {
      case Asked.Told<Shelf>(Shelf shelf) -> shelf;
      case Asked.Troubled<Shelf>(Trouble trouble) -> throw new Untold(trouble.says());
    };
  }

  String text(Turn<SourcePublish.Wanted> turn) {
    File file = turn.arguments().file();
    return files
        .text(file)
        .orElseThrow(() -> new Untold("%s is not kept any more: start it anew".formatted(file)));
  }

  Optional<SourceFile> former(Turn<SourcePublish.Wanted> turn) {
    return switch (read(turn)) {
      case Asked.Told<Optional<SourceFile>>(var file) -> file;
      case Asked.Troubled<Optional<SourceFile>>(Trouble trouble) ->
          throw new Untold(trouble.says());
    };
  }

  private Asked<Optional<SourceFile>> read(Turn<SourcePublish.Wanted> turn) {
    return scribe.read(shelf(turn), path(turn));
  }

  /** Tells where it can be looked at; empty where it is wished that there is none. */
  Sight<Optional<URI>> look(
      Turn<SourcePublish.Wanted> turn, Predicate<Optional<SourceFile>> wished) {
    return switch (read(turn)) {
      case Asked.Troubled<Optional<SourceFile>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<SourceFile>>(var file) ->
          wished.test(file)
              ? new Sight.Done<>(file.map(SourceFile::link).map(URI::create))
              : new Sight.NotDone<>();
    };
  }

  /** {@code why}: in one line, for whoever reads the history. */
  Outcome<URI> print(
      Turn<SourcePublish.Wanted> turn, String why, Function<Optional<SourceFile>, Draft> judge) {
    String line = Redaction.text(why).replaceAll("\\s+", " ").strip();
    String message =
        "%s, by Signalbox run %s"
            .formatted(line.substring(0, Math.min(line.length(), LONGEST)), turn.token().run());
    return scribe.write(new Scribe.Commit(shelf(turn), path(turn), message), judge);
  }
}
