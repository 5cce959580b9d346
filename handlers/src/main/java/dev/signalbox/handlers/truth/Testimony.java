package dev.signalbox.handlers.truth;

import java.time.Instant;
import java.util.Optional;

/** What a witness tells about an environment. */
public sealed interface Testimony {
  /**
   * @param at since when it is so, as far as this witness can tell
   * @param seen where and when that was seen
   */
  record Says(Sides sides, Instant at, Seen seen) implements Testimony {}

  /**
   * Silence is no story: it neither agrees nor differs.
   *
   * @param seen when it saw last what counts no more
   */
  record Silent(String why, Optional<Instant> seen) implements Testimony {
    public Silent(String why) {
      this(why, Optional.empty());
    }
  }
}
