package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import dev.signalbox.integrations.snapshots.DiskSnapshots;
import jakarta.inject.Singleton;
import java.util.List;

/** The moments that an environment's database could be put back to. */
@Singleton
final class Shelf {
  private final DiskSnapshots snapshots;

  Shelf(DiskSnapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** Trouble where there are more disks than the estate knows: nobody could tell whose they are. */
  Asked<Sorting> of(Place place) {
    return place
        .snapshots()
        .then(said -> all(place).then(all -> sorted(place, said, Sorting.of(all, said))));
  }

  Asked<List<DiskSnapshot>> all(Place place) {
    return place.snapshots().then(said -> snapshots.of(place.host(), said));
  }

  private static Asked<Sorting> sorted(Place place, Snapshots said, Sorting sorting) {
    return sorting.disks() <= said.replicas()
        ? new Asked.Told<>(sorting)
        : new Asked.Troubled<>(
            new Trouble(
                "sorting the snapshots of " + place,
                Kind.AMBIGUOUS,
                "they are of %d disks, and the estate's file says that there are %d: let its list show the database's own only"
                    .formatted(sorting.disks(), said.replicas())));
  }
}
