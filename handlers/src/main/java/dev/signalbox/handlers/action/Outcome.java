package dev.signalbox.handlers.action;

import java.time.Instant;
import java.util.function.Function;

/** How one call of an action went. */
public sealed interface Outcome<O> {
  record Done<O>(O outputs) implements Outcome<O> {}

  /** Not over: it is looked at again then, and no thread waits until then. */
  record Wait<O>(Instant until, String why) implements Outcome<O> {}

  /** Only people can end it; it is looked at again then all the same. */
  record Asks<O>(Instant until, String why) implements Outcome<O> {}

  /** It did not happen, and that is certain. */
  record Failed<O>(String reason, boolean retryable) implements Outcome<O> {}

  /** A part of it happened and the rest did not, for certain: people finish it or put it back. */
  record Half<O>(String reason) implements Outcome<O> {}

  /** It may have happened: it is looked for again, and never done on a guess. */
  record Unknown<O>(String why) implements Outcome<O> {}

  /** The same, told in other words. */
  default <P> Outcome<P> told(Function<O, P> told) {
    return then(outputs -> new Done<>(told.apply(outputs)));
  }

  /** Once it is done, what comes next; before, the same. */
  default <P> Outcome<P> then(Function<O, Outcome<P>> next) {
    return switch (this) {
      case Done<O>(O outputs) -> next.apply(outputs);
      case Wait<O>(var until, String why) -> new Wait<>(until, why);
      case Asks<O>(var until, String why) -> new Asks<>(until, why);
      case Failed<O>(String reason, boolean retryable) -> new Failed<>(reason, retryable);
      case Half<O>(String reason) -> new Half<>(reason);
      case Unknown<O>(String why) -> new Unknown<>(why);
    };
  }
}
