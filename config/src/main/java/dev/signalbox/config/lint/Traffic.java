package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Step.Undo;

/** What has become of the roles that the plan settled. */
sealed interface Traffic {
  /** Nothing: they are right. */
  record Settled() implements Traffic {}

  /** A step of this runbook changed them round. */
  record Swapped(Do swap) implements Traffic {}

  /** They are right again. */
  record PutBack(Do swap, Undo undo) implements Traffic {}

  /** A runbook that a step started may have changed them round. */
  record SwappedElsewhere(Do start) implements Traffic {}
}
