package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Snapshot;
import dev.signalbox.integrations.databases.SnapshotId;
import dev.signalbox.integrations.databases.Status;
import java.time.Instant;
import java.util.Optional;

/**
 * A snapshot as the world keeps it.
 *
 * @param taken what was in the database then is in it
 * @param ready from when on it can be used
 * @param spoiled something went wrong, and it never can
 */
record KeptSnapshot(SnapshotId id, DatabaseName of, Instant taken, Instant ready, boolean spoiled) {
  Snapshot at(Instant now) {
    return new Snapshot(id, of, status(now), Optional.of(taken));
  }

  private Status status(Instant now) {
    if (now.isBefore(ready)) {
      return Status.of("creating");
    }
    return Status.of(spoiled ? "failed" : "available");
  }
}
