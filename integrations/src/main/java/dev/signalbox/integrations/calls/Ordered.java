package dev.signalbox.integrations.calls;

import java.util.function.Function;

/** What came of it when a neighbour was told to do something. */
public sealed interface Ordered<T> {
  record Done<T>(T value) implements Ordered<T> {}

  /** It did not happen, and that is certain. */
  record Refused<T>(Trouble trouble) implements Ordered<T> {}

  /** It may have happened: it is looked for before anything else is done. */
  record Unknown<T>(Trouble trouble) implements Ordered<T> {}

  /** What is told to do next, once this is done. */
  default <U> Ordered<U> then(Function<T, Ordered<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(Trouble trouble) -> new Refused<>(trouble);
      case Unknown<T>(Trouble trouble) -> new Unknown<>(trouble);
    };
  }

  default <U> Ordered<U> map(Function<T, U> done) {
    return then(value -> new Done<>(done.apply(value)));
  }
}
