package dev.signalbox.handlers.drill;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** What was rehearsed that long ago shows nothing of today. */
@Singleton
final class OldDrills implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final DrillRows rows;

  OldDrills(DrillRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "drills";
  }

  @Override
  public int remove(Instant now) {
    return rows.deleteByEndedAtBefore(now.minus(KEPT));
  }
}
