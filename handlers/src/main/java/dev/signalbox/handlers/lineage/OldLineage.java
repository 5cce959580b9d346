package dev.signalbox.handlers.lineage;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Who descended from whom goes with the elder. */
@Singleton
final class OldLineage implements Leftovers {
  private final ChildRows rows;

  OldLineage(ChildRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "child runs";
  }

  @Override
  public int remove(Instant now) {
    return rows.removeOrphans();
  }
}
