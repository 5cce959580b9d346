package dev.signalbox.handlers.action;

import java.time.Instant;
import java.util.function.Function;

/** What a look at the world showed. */
public sealed interface Sight<O> {
  record Done<O>(O outputs) implements Sight<O> {}

  /** Over, and in one of the ways in which the action says that it can end. */
  record Ended<O>(String end, O outputs) implements Sight<O> {}

  record NotDone<O>() implements Sight<O> {}

  /** It has begun and goes on without us: it is watched to its end, wanted or not. */
  record UnderWay<O>(Instant until, String why) implements Sight<O> {}

  /** Nobody can tell yet: then nothing is done, either. */
  record Unknown<O>(String why) implements Sight<O> {}

  /** The same, told in other words. */
  default <P> Sight<P> told(Function<O, P> told) {
    return switch (this) {
      case Done<O>(O outputs) -> new Done<>(told.apply(outputs));
      case Ended<O>(String end, O outputs) -> new Ended<>(end, told.apply(outputs));
      case NotDone<O> _ -> new NotDone<>();
      case UnderWay<O>(Instant until, String why) -> new UnderWay<>(until, why);
      case Unknown<O>(String why) -> new Unknown<>(why);
    };
  }
}
