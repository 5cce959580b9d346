package dev.signalbox.handlers.truth;

import java.time.Instant;

/** What a witness tells about an environment. */
public sealed interface Testimony {
  /**
   * @param at since when it is so, as far as this witness can tell
   */
  record Says(Sides sides, Instant at) implements Testimony {}

  /** Silence is no story: it neither agrees nor differs. */
  record Silent(String why) implements Testimony {}
}
