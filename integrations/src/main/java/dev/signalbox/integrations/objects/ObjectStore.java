package dev.signalbox.integrations.objects;

import dev.signalbox.integrations.calls.Asked;

/** Who keeps what people left in buckets. */
public interface ObjectStore {
  /** All of it, or why not; of one that has more bytes than that none is read. */
  Asked<Fetched> read(Spot spot, long atMost);
}
