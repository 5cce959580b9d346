package dev.signalbox.handlers.mailing;

import java.util.Optional;

/** What became of a mail. */
public sealed interface Mailed {
  record Sent() implements Mailed {}

  /** It was not taken, for certain; {@code passes}: it may be later. */
  record Refused(String why, boolean passes) implements Mailed {}

  /** It may have left, and is not sent again. */
  record Unknown(String why) implements Mailed {}

  /** What whoever waits for it has to know; empty where all is well. */
  default Optional<String> trouble() {
    return switch (this) {
      case Sent _ -> Optional.empty();
      case Refused(String why, boolean _) -> Optional.of("did not leave: " + why);
      case Unknown(String why) ->
          Optional.of("may or may not have left, and I do not send it twice: " + why);
    };
  }
}
