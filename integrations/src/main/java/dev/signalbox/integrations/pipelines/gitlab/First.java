package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import java.util.function.Function;

/** A look that comes before a write: in trouble nothing has been done yet. */
final class First {
  private First() {}

  static <T, U> Ordered<U> looked(Asked<T> asked, Function<T, Ordered<U>> next) {
    return switch (asked) {
      case Asked.Told<T>(T told) -> next.apply(told);
      case Asked.Troubled<T>(Trouble trouble) -> new Ordered.Refused<>(trouble);
    };
  }
}
