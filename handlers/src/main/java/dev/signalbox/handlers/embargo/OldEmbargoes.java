package dev.signalbox.handlers.embargo;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** A lifted embargo is kept for as long as the runs of its time. */
@Singleton
final class OldEmbargoes implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final EmbargoRows rows;

  OldEmbargoes(EmbargoRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "embargoes";
  }

  @Override
  public int remove(Instant now) {
    return rows.removeLiftedBefore(now.minus(KEPT));
  }
}
