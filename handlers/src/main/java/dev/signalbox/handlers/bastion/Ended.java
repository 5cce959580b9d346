package dev.signalbox.handlers.bastion;

import dev.signalbox.handlers.hint.Excerpt;
import dev.signalbox.integrations.chat.blocks.Redaction;
import java.time.Duration;
import java.time.Instant;

/** How a script came to its end, where its host objects to nothing. */
public sealed interface Ended {
  int TELLING = 500;

  /**
   * It returned 0.
   *
   * @param tail the last that it printed, for whoever reads figures from it
   */
  record ByItself(String tail, Duration took) implements Ended {
    /** As people and later steps are told. */
    public String last() {
      return Ended.last(tail);
    }
  }

  /** It is gone, and how far it came nobody knows. */
  record BrokenOff(Instant since) implements Ended {}

  /** What it said of its failure. */
  static String failing(String tail) {
    return Excerpt.of(tail, TELLING);
  }

  /** What it said last tells most. Secrets go first: half a secret is not known for one. */
  static String last(String tail) {
    String clean = Redaction.text(tail);
    return clean.substring(Math.max(0, clean.length() - TELLING));
  }
}
