package dev.signalbox.handlers.restore;

import dev.signalbox.integrations.snapshots.DiskSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A snapshot of each disk, all of one moment: what may be put back. */
record Moment(List<DiskSnapshot> snapshots) {
  Moment {
    snapshots = List.copyOf(snapshots);
  }

  /** The oldest of them: what was written after it may be missing on one of the disks. */
  Instant taken() {
    return snapshots.stream().map(DiskSnapshot::taken).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** As much as would be lost with it. */
  Duration age(Instant now) {
    return Duration.between(taken(), now).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Whoever says 14:05 means all of that minute. */
  boolean isUpTo(Instant wished) {
    return !taken().truncatedTo(ChronoUnit.MINUTES).isAfter(wished);
  }

  SnapshotSet set() {
    return SnapshotSet.of(
        snapshots.stream()
            .sorted(Comparator.comparing(DiskSnapshot::disk))
            .map(DiskSnapshot::name)
            .toList());
  }
}
