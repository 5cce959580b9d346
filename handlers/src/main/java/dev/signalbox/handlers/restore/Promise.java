package dev.signalbox.handlers.restore;

import dev.signalbox.handlers.evidence.Clue;
import java.util.Locale;

/**
 * One thing that the team has promised of a database, and what it is like.
 *
 * @param promised in a few words
 * @param clue what is measured, and whether that keeps it
 * @param next what to do where it does not; empty where it does
 */
record Promise(Of of, String promised, Clue clue, String next) {
  /** In the order in which people read them. */
  enum Of {
    /** How much may be lost. */
    LOSS,
    /** How often a set is taken. */
    FREQUENCY,
    /** How far back one can go. */
    RETENTION,
    /** For how long it may be away. */
    OUTAGE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
