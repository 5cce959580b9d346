package dev.signalbox.handlers.checks;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Nobody counts for that long; what came of it is in the journal. */
@Singleton
final class OldErrorCounts implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(30);

  private final ErrorCounts rows;

  OldErrorCounts(ErrorCounts rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "counted errors";
  }

  @Override
  public int remove(Instant now) {
    return rows.deleteBySinceBefore(now.minus(KEPT));
  }
}
