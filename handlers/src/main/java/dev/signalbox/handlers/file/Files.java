package dev.signalbox.handlers.file;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.chat.blocks.Redaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps the files of runs, and of plans. */
@Singleton
public final class Files {
  private static final Duration BRIEFLY = Duration.ofDays(7);

  private final FileRows rows;
  private final Clock clock;

  Files(FileRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Without secrets, for whatever is kept here is meant to leave. */
  public File keep(Token token, String name, String text) {
    return keep(token, name, text, Optional.empty());
  }

  /** The same for a week: what leads to people stays no longer than it takes to hand it over. */
  public File keepBriefly(Token token, String name, String text) {
    return keep(token, name, text, Optional.of(clock.instant().plus(BRIEFLY)));
  }

  private File keep(Token token, String name, String text, Optional<Instant> gone) {
    String clean = Redaction.text(text);
    File file = File.of(name, clean);
    Instant now = clock.instant();
    if (rows.renew(file.id(), now, gone.orElse(null)) == 0) {
      rows.add(file.id(), token.run(), token.step(), name, clean, now, gone.orElse(null));
    }
    return file;
  }

  /** Empty where it was never kept, or so long ago that it is gone. */
  public Optional<String> text(File file) {
    return rows.findById(file.id()).map(FileRow::text);
  }
}
