package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import java.util.function.Function;

/** From what a neighbour said to how a step goes on. */
final class Ways {
  private Ways() {}

  static <T, O> Outcome<O> on(Asked<T> asked, Function<T, Outcome<O>> then) {
    return switch (asked) {
      case Asked.Told<T>(T value) -> then.apply(value);
      case Asked.Troubled<T>(Trouble trouble) -> failed(trouble);
    };
  }

  static <T, O> Outcome<O> after(Ordered<T> ordered, Function<T, Outcome<O>> then) {
    return switch (ordered) {
      case Ordered.Done<T>(T value) -> then.apply(value);
      case Ordered.Refused<T>(Trouble no) -> failed(no);
      case Ordered.Unknown<T>(Trouble silence) -> new Outcome.Unknown<>(silence.says());
    };
  }

  /** The next of several things, once this one is done. */
  static <T, O> Outcome<O> then(Outcome<T> outcome, Function<T, Outcome<O>> next) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> next.apply(value);
      case Outcome.Wait<T>(var until, String why) -> new Outcome.Wait<>(until, why);
      case Outcome.Asks<T>(var until, String why) -> new Outcome.Asks<>(until, why);
      case Outcome.Failed<T>(String reason, boolean retryable) ->
          new Outcome.Failed<>(reason, retryable);
      case Outcome.Half<T>(String reason) -> new Outcome.Half<>(reason);
      case Outcome.Unknown<T>(String why) -> new Outcome.Unknown<>(why);
    };
  }

  static <O> Outcome<O> failed(Trouble trouble) {
    return new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
  }
}
