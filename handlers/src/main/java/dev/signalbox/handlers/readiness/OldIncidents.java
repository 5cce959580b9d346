package dev.signalbox.handlers.readiness;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** A closed incident is kept for as long as the run that opened it. */
@Singleton
final class OldIncidents implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final IncidentRows rows;

  OldIncidents(IncidentRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "incidents";
  }

  @Override
  public int remove(Instant now) {
    return rows.removeClosedBefore(now.minus(KEPT));
  }
}
