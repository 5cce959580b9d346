package dev.signalbox.integrations.databases;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A database as it was at one moment.
 *
 * @param taken at which one; empty where that is not known yet
 */
public record Snapshot(SnapshotId id, DatabaseName of, Status status, Optional<Instant> taken) {
  /** One without a moment is still being made, so newer than all. */
  public static final Comparator<Snapshot> NEWEST =
      Comparator.comparing((Snapshot it) -> it.taken().orElse(Instant.MAX))
          .thenComparing(it -> it.id().value())
          .reversed();
}
