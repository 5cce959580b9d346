package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.integrations.calls.Asked;
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

  static <O> Outcome<O> failed(Trouble trouble) {
    return new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
  }
}
