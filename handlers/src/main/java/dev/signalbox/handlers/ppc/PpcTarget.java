package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.WhichPpcs;
import io.micronaut.core.annotation.Introspected;

/** Which private clouds are meant, as people write it: {@code malta}, or {@code org:moolumi}. */
@Introspected
record PpcTarget(String value) {
  /** Throws {@link IllegalArgumentException} for what can be no name. */
  WhichPpcs meant() {
    return WhichPpcs.of(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
