package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;

/** What an answer holds, where a test has no other in mind. */
public final class Told {
  private Told() {}

  public static <T> T of(Asked<T> asked) {
    return switch (asked) {
      case Asked.Told<T>(T told) -> told;
      case Asked.Troubled<T>(Trouble trouble) -> throw new AssertionError(trouble.toString());
    };
  }

  public static <T> T of(Ordered<T> ordered) {
    return switch (ordered) {
      case Ordered.Done<T>(T done) -> done;
      case Ordered.Refused<T>(Trouble trouble) -> throw new AssertionError(trouble.toString());
      case Ordered.Unknown<T>(Trouble trouble) -> throw new AssertionError(trouble.toString());
    };
  }

  static Trouble trouble(Asked<?> asked) {
    return asked instanceof Asked.Troubled<?>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Trouble.Kind.AMBIGUOUS, "it was told: " + asked);
  }

  static String why(Ordered<?> ordered) {
    return ordered instanceof Ordered.Refused<?>(Trouble trouble)
        ? trouble.why()
        : ordered.toString();
  }
}
