package dev.signalbox.handlers.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A drill that came to its end.
 *
 * @param lost how much would have been lost; empty where nothing was, or nobody can say
 * @param away from when it was taken away until it was seen to be whole; empty where nobody saw
 */
public record Drill(
    String estate,
    String environment,
    Kind kind,
    Instant ended,
    Optional<Duration> lost,
    Optional<Duration> away) {
  /** What was rehearsed. Stored: never renamed. */
  public enum Kind {
    /** A database was put back. */
    RESTORE,
    /** A database lost one of its nodes. */
    NODE_LOSS
  }
}
