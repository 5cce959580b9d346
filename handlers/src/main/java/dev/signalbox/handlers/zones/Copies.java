package dev.signalbox.handlers.zones;

import java.util.Optional;

/**
 * A zone as it is, and as it was written down.
 *
 * @param former empty where it never was
 */
record Copies(Register register, Optional<String> former, String records) {
  /** All that is written down. */
  String text() {
    return register.heading() + records;
  }

  /** Empty where there is nothing to compare with. */
  Optional<Drift> drift() {
    return former.map(it -> Drift.between(register.zone().name(), it, text()));
  }

  long count() {
    return records.lines().count();
  }
}
