package dev.signalbox.integrations.probes;

import java.time.Duration;
import java.util.List;

/** What a resolver answered. */
public sealed interface Resolved {
  /**
   * Its records, sorted.
   *
   * @param left how long it will go on saying so, at most
   */
  record Records(List<String> values, Duration left) implements Resolved {
    public Records {
      values = values.stream().sorted().toList();
    }
  }

  /** The name is there, without such a record. */
  record Nothing() implements Resolved {}

  record NoSuchName() implements Resolved {}
}
