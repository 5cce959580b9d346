package dev.signalbox.integrations.calls;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** The journal of a run keeps what matters of its calls; each single one is kept for a month. */
@Singleton
final class OldCalls implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(30);
  private final CallRows rows;

  OldCalls(CallRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "calls";
  }

  @Override
  public int remove(Instant now) {
    return rows.forget(now.minus(KEPT));
  }
}
