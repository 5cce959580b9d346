package dev.signalbox.integrations.calls;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a call came to nothing.
 *
 * @param doing what was being done, as in "reading the records of gigadb.org"
 * @param why what stood in the way, without an end
 * @param after how long the neighbour wants to be left alone, where it says so
 */
public record Trouble(String doing, Kind kind, String why, Optional<Duration> after) {
  public Trouble(String doing, Kind kind, String why) {
    this(doing, kind, why, Optional.empty());
  }

  /** In one line, without an end. */
  public String says() {
    return "%s: %s".formatted(doing, why);
  }

  /** What kind of trouble it is decides whether another try can help. */
  public enum Kind {
    /** The key is wrong, expired or missing. */
    KEY(false),
    /** The key is right and may not do this. */
    RIGHTS(false),
    /** We asked for something that makes no sense to it. */
    REQUEST(false),
    /** Too much was asked in too little time. */
    LIMITED(true),
    /** No connection, a cut one, or no answer in time. */
    UNREACHABLE(true),
    /** It has trouble of its own. */
    BROKEN(true),
    /** It answered something that means nothing. */
    GARBLED(true),
    /** It answered, but there is not exactly one of what was asked for. */
    AMBIGUOUS(false);

    private final boolean passes;

    Kind(boolean passes) {
      this.passes = passes;
    }

    public boolean passes() {
      return passes;
    }
  }
}
