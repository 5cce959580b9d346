package dev.signalbox.handlers.checks;

import dev.signalbox.integrations.calls.Trouble;

/** What one probe found. */
sealed interface Finding {
  record Fine() implements Finding {}

  /** In a few words without an end: what was looked at, and what is wrong with it. */
  record Wrong(String why) implements Finding {}

  /** It could not be looked at. */
  record Unseen(Trouble trouble) implements Finding {}
}
