package dev.signalbox.integrations.documents;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a database is.
 *
 * @param documents those that are there, with what it is asked by
 * @param deleted those that were; empty where it does not tell, as with the size
 * @param sequence where its changes have come to
 */
public record Condition(
    String version,
    Pulse pulse,
    Optional<Cluster> cluster,
    long documents,
    OptionalLong deleted,
    String sequence,
    OptionalLong bytes) {
  /** Whether it says that it takes calls. */
  public enum Pulse {
    UP,
    /** Somebody has it in maintenance. */
    RESTING,
    /** An older one does not know the question. */
    UNTOLD
  }
}
