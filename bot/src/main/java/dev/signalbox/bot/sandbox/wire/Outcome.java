package dev.signalbox.bot.sandbox.wire;

import java.util.Optional;

/** What the page is told about something a person did: nothing, or what went wrong. */
public record Outcome(Optional<String> trouble) {
  static Outcome fine() {
    return new Outcome(Optional.empty());
  }

  static Outcome gone() {
    return new Outcome(Optional.of("That is no longer there. Look again, then try once more."));
  }

  static Outcome failed(String error) {
    return new Outcome(Optional.of("The bot did not answer in time or not well (" + error + ")."));
  }

  static Outcome refused(String why) {
    return new Outcome(Optional.of(why));
  }
}
