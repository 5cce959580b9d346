package dev.signalbox.handlers.file;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** A file is kept as long as a run can be looked up, or as briefly as it was meant to be. */
@Singleton
final class OldFiles implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final FileRows rows;

  OldFiles(FileRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "files";
  }

  @Override
  public int remove(Instant now) {
    return rows.sweep(now.minus(KEPT), now);
  }
}
