package dev.signalbox.handlers.ppc;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** What a run has turned goes after it, and not before its end is as long ago as a run is kept. */
@Singleton
final class OldWindows implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final WindowRows rows;

  OldWindows(WindowRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "maintenance windows";
  }

  @Override
  public int remove(Instant now) {
    return rows.removeOrphans(now.minus(KEPT));
  }
}
