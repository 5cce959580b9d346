package dev.signalbox.integrations.pipelines;

import java.time.Instant;
import java.util.Optional;

/**
 * How a project follows the repository that it is a copy of.
 *
 * @param complaint why the last time went wrong, without credentials
 */
public record Mirror(State state, Optional<Instant> upToDate, Optional<String> complaint) {
  /** What it is doing. */
  public enum State {
    UPDATING,
    AT_REST,
    /** The last time went wrong; it may try again by itself. */
    STUCK
  }

  /** The same, told to fetch. */
  public Mirror fetching() {
    return new Mirror(State.UPDATING, upToDate, Optional.empty());
  }
}
