package dev.signalbox.handlers.promotion;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;

/** A pipeline in which a job shall be set going. */
record Bid(Errand errand, String job, long pipeline) {
  static Bid of(Deed.Words words) {
    return new Bid(
        words.errand(),
        words.arguments().getOrDefault("job", ""),
        number(words.arguments().getOrDefault("pipeline", "")));
  }

  static long number(String written) {
    if (!written.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("'%s' is no pipeline's number".formatted(written));
    }
    return Long.parseLong(written);
  }
}
