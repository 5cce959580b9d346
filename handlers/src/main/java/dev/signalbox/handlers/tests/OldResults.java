package dev.signalbox.handlers.tests;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Nobody compares with what was a year ago. */
@Singleton
final class OldResults implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(366);

  private final ResultRows rows;

  OldResults(ResultRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "results of tests";
  }

  @Override
  public int remove(Instant now) {
    return rows.deleteByChangedAtBefore(now.minus(KEPT));
  }
}
