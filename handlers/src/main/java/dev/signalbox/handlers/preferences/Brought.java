package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.calls.Trouble;
import java.util.List;

/** How it went to write some documents. */
sealed interface Brought {
  /**
   * Each was judged.
   *
   * @param complaints why the database never takes some of them
   */
  record Judged(List<String> complaints) implements Brought {
    public Judged {
      complaints = List.copyOf(complaints);
    }
  }

  /** What was sent last did not happen, and that is certain. */
  record Refused(Trouble trouble) implements Brought {}

  record Unknown(Trouble trouble) implements Brought {}
}
