package dev.signalbox.handlers.lock;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Instant;

/** That a lock was broken is remembered for as long as its run is. */
@Singleton
final class OldBreaks implements Leftovers {
  private final LockRows rows;

  OldBreaks(LockRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "broken locks";
  }

  @Override
  public int remove(Instant now) {
    return rows.forgetBroken();
  }
}
