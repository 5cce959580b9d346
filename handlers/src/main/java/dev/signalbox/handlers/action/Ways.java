package dev.signalbox.handlers.action;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import java.util.function.Function;

/** From what a neighbour said to how a step goes on. */
public final class Ways {
  private Ways() {}

  public static <T, O> Outcome<O> on(Asked<T> asked, Function<T, Outcome<O>> then) {
    return switch (asked) {
      case Asked.Told<T>(T value) -> then.apply(value);
      case Asked.Troubled<T>(Trouble trouble) -> failed(trouble);
    };
  }

  public static <T, O> Outcome<O> after(Ordered<T> ordered, Function<T, Outcome<O>> then) {
    return switch (ordered) {
      case Ordered.Done<T>(T value) -> then.apply(value);
      case Ordered.Refused<T>(Trouble no) -> failed(no);
      case Ordered.Unknown<T>(Trouble silence) -> new Outcome.Unknown<>(silence.says());
    };
  }

  public static <O> Outcome<O> failed(Trouble trouble) {
    return new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
  }

  /** For what cannot be shown without it. */
  public static <T> T known(Asked<T> asked) {
    return switch (asked) {
      case Asked.Told<T>(T value) -> value;
      case Asked.Troubled<T>(Trouble trouble) -> throw new Untold(trouble.says());
    };
  }
}
