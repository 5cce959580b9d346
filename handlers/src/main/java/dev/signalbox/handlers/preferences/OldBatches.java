package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** People's documents are kept no longer than somebody may want them back. */
@Singleton
class OldBatches implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(30);

  private final BatchRows rows;

  OldBatches(BatchRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "copies of users";
  }

  @Override
  @Transactional
  public int remove(Instant now) {
    Instant before = now.minus(KEPT);
    int gone = rows.removeOldEntries(before);
    rows.removeOldMarks(before);
    return gone + rows.removeOld(before);
  }
}
