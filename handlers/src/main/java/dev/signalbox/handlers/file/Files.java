package dev.signalbox.handlers.file;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.chat.blocks.Redaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Keeps the files of runs, and of plans. */
@Singleton
public final class Files {
  private final FileRows rows;
  private final Clock clock;

  Files(FileRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Without secrets, for whatever is kept here is meant to leave. */
  public File keep(Token token, String name, String text) {
    String clean = Redaction.text(text);
    File file = File.of(name, clean);
    if (rows.renew(file.id(), clock.instant()) == 0) {
      rows.add(file.id(), token.run(), token.step(), name, clean, clock.instant());
    }
    return file;
  }

  /** Empty where it was never kept, or so long ago that it is gone. */
  public Optional<String> text(File file) {
    return rows.findById(file.id()).map(FileRow::text);
  }
}
