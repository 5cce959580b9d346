package dev.signalbox.handlers.promotion;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import java.time.Duration;
import java.util.Optional;

/** One try at waiting for a pipeline. */
record Vigil(Token token, Errand errand, long pipeline, Duration limit) {
  private static final Duration HOURS = Duration.ofHours(4);

  static Vigil of(Deed.Words words) {
    return new Vigil(
        words.token(),
        words.errand(),
        Bid.number(words.arguments().getOrDefault("pipeline", "")),
        Optional.ofNullable(words.arguments().get("limit"))
            .flatMap(Measure::duration)
            .orElse(HOURS));
  }
}
