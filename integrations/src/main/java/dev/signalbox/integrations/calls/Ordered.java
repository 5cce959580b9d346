package dev.signalbox.integrations.calls;

import java.util.function.Function;

/** What came of it when a neighbour was told to do something. */
public sealed interface Ordered<T> {
  record Done<T>(T value) implements Ordered<T> {}

  /** It did not happen, and that is certain. */
  record Refused<T>(Trouble trouble) implements Ordered<T> {}

  /** It may have happened: it is looked for before anything else is done. */
  record Unknown<T>(Trouble trouble) implements Ordered<T> {}

  default <U> Ordered<U> map(Function<T, U> done) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(done.apply(value));
      case Refused<T>(Trouble trouble) -> new Refused<>(trouble);
      case Unknown<T>(Trouble trouble) -> new Unknown<>(trouble);
    };
  }
}
