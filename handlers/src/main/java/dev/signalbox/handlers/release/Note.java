package dev.signalbox.handlers.release;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that was found before a release, with the next move where it is a no. */
record Note(Gravity gravity, String says) {
  enum Gravity {
    /** Worth knowing, and in nobody's way. */
    ASIDE,
    /** Somebody did not answer; another look may help. */
    SILENCE,
    NO
  }

  static Note aside(String says) {
    return new Note(Gravity.ASIDE, says);
  }

  static Note no(String says) {
    return new Note(Gravity.NO, says);
  }

  private static Note of(Trouble trouble) {
    return new Note(trouble.kind().passes() ? Gravity.SILENCE : Gravity.NO, trouble.says());
  }

  /** Not knowing means no. */
  static <T> Stream<Note> on(Asked<T> asked, Function<T, Stream<Note>> judge) {
    return switch (asked) {
      case Asked.Told<T>(T value) -> judge.apply(value);
      case Asked.Troubled<T>(Trouble trouble) -> Stream.of(of(trouble));
    };
  }
}
