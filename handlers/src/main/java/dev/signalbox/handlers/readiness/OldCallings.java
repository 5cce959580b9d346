package dev.signalbox.handlers.readiness;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Whom a run has called is kept as long as the run. */
@Singleton
final class OldCallings implements Leftovers {
  private final CallingRows rows;

  OldCallings(CallingRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "callings";
  }

  @Override
  public int remove(Instant now) {
    return rows.removeOfNoRun();
  }
}
