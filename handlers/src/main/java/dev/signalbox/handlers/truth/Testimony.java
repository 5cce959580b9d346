package dev.signalbox.handlers.truth;

import java.time.Instant;
import java.util.Optional;

/** What a witness tells about an environment. */
public sealed interface Testimony {
  /** When a neighbour was looked at for it; empty where nobody has to be, or nobody was. */
  Optional<Instant> lookedAt();

  /**
   * @param at since when it is so, as far as this witness can tell
   * @param seen where and when that was seen
   */
  record Says(Sides sides, Instant at, Seen seen) implements Testimony {
    @Override
    public Optional<Instant> lookedAt() {
      return seen instanceof Seen.There(Instant moment) ? Optional.of(moment) : Optional.empty();
    }
  }

  /**
   * It has to look first: it never did, or so long ago that it does not count.
   *
   * @param seen when it saw last what counts no more
   */
  record Due(String why, Optional<Instant> seen) implements Testimony {
    @Override
    public Optional<Instant> lookedAt() {
      return seen;
    }
  }

  /**
   * Silence is no story: it neither agrees nor differs.
   *
   * @param seen when it saw last what counts no more
   */
  record Silent(String why, Optional<Instant> seen) implements Testimony {
    public Silent(String why) {
      this(why, Optional.empty());
    }

    @Override
    public Optional<Instant> lookedAt() {
      return seen;
    }
  }
}
