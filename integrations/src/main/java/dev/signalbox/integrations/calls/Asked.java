package dev.signalbox.integrations.calls;

import java.util.function.Function;

/** What a neighbour told when it was asked something. That a thing is absent is told, too. */
public sealed interface Asked<T> {
  record Told<T>(T value) implements Asked<T> {}

  /** Nothing is known now. */
  record Troubled<T>(Trouble trouble) implements Asked<T> {}

  default <U> Asked<U> then(Function<T, Asked<U>> next) {
    return switch (this) {
      case Told<T>(T value) -> next.apply(value);
      case Troubled<T>(Trouble trouble) -> new Troubled<>(trouble);
    };
  }

  /** What is told to do after a look; a look in vain has changed nothing. */
  default <U> Ordered<U> thenOrder(Function<T, Ordered<U>> next) {
    return switch (this) {
      case Told<T>(T value) -> next.apply(value);
      case Troubled<T>(Trouble trouble) -> new Ordered.Refused<>(trouble);
    };
  }

  default <U> Asked<U> map(Function<T, U> told) {
    return then(value -> new Told<>(told.apply(value)));
  }
}
