package dev.signalbox.handlers.halt;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** They go with the run that was held. */
@Singleton
class OldHalts implements Leftovers {
  private final HaltRows rows;

  OldHalts(HaltRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "halts";
  }

  @Override
  @Transactional
  public int remove(Instant now) {
    return rows.removeOrphans();
  }
}
