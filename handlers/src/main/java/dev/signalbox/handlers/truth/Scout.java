package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;

/** Looks ahead for people who wait for an answer. */
@FunctionalInterface
public interface Scout {
  /** It may wait for a second or two: never in a transaction. */
  void passBy(Estate estate);
}
