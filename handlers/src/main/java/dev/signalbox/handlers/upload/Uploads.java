package dev.signalbox.handlers.upload;

import dev.signalbox.handlers.file.File;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps what people gave as files, word for word, and not for long. */
@Singleton
public final class Uploads {
  /** No file has more bytes, wherever it comes from. */
  public static final long MOST = 10_000_000;

  private static final Duration KEPT = Duration.ofDays(7);

  /** So long a run may let itself be waited for. */
  private static final Duration UNUSED = Duration.ofHours(1);

  private static final int LONGEST_NAME = 80;

  private final UploadRows rows;
  private final Clock clock;

  Uploads(UploadRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** {@code giver}: who gave it, or had it fetched. */
  public File keep(String giver, String name, String text) {
    File file = File.given(safe(name), text);
    if (rows.renew(file.id(), giver, clock.instant()) == 0) {
      rows.add(file.id(), giver, text, clock.instant());
    }
    return file;
  }

  /** Empty where nobody gave it, or it is gone again. */
  public Optional<String> text(File file) {
    return rows.findById(file.id()).map(UploadRow::text);
  }

  /** How many went: with their runs, unused, or too old. */
  public int sweep() {
    Instant now = clock.instant();
    return rows.sweep(now.minus(KEPT), now.minus(UNUSED));
  }

  /** Names are other people's words, and the end of one tells its kind. */
  private static String safe(String name) {
    String plain = name.replaceAll("[^\\w.-]+", "-");
    return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }
}
