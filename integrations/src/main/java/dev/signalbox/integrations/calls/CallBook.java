package dev.signalbox.integrations.calls;

import java.time.Instant;
import java.util.Optional;

/** What was asked of neighbours, for which turn, and what was seen of it. */
public interface CallBook {
  /** Before a write. Throws where it cannot be kept: what leaves no trace is not done. */
  Entry intend(Intent intent);

  /** A look leaves one line, when it is over. */
  void note(Intent intent, Observed observed);

  /** An intent that waits for its observation. */
  @FunctionalInterface
  interface Entry {
    void observe(Observed observed);
  }

  record Intent(String connection, String doing, Optional<String> token, Instant began) {}

  record Observed(Instant ended, Result result, Optional<Trouble> trouble) {}

  /** Stored, so never renamed. */
  enum Result {
    /** Asked and told. */
    TOLD,
    /** Asked in vain. */
    TROUBLED,
    DONE,
    REFUSED,
    /** It may have happened. */
    UNKNOWN
  }
}
