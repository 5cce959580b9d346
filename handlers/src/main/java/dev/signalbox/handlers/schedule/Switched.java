package dev.signalbox.handlers.schedule;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.integrations.calls.Trouble;

/** How it went to switch some entries, one after the other. */
sealed interface Switched {
  record All() implements Switched {}

  /**
   * One of them for certain did not happen, and those after it were not tried.
   *
   * @param begun whether others did
   */
  record Refused(Trouble trouble, boolean begun) implements Switched {}

  /** One may have happened. */
  record Unknown(Trouble trouble) implements Switched {}

  default <O> Outcome<O> told(O done) {
    return switch (this) {
      case All() -> new Outcome.Done<>(done);
      case Refused(Trouble trouble, boolean begun) when begun -> new Outcome.Half<>(trouble.says());
      case Refused(Trouble trouble, var _) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Unknown(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
    };
  }
}
