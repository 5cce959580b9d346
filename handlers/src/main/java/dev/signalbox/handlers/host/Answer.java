package dev.signalbox.handlers.host;

import dev.signalbox.handlers.guard.Refused;

/** What somebody on the host is told. */
public sealed interface Answer {
  record Told(String text) implements Answer {}

  record No(Refused why) implements Answer {
    public String sentence() {
      return "Nothing was changed: %s. Next: %s. (%s)"
          .formatted(why.because(), why.next(), why.name());
    }
  }
}
