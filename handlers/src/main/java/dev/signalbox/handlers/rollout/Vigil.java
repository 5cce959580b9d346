package dev.signalbox.handlers.rollout;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import java.time.Duration;
import java.util.Optional;

/**
 * One try at waiting for a build.
 *
 * @param of which build, or which branch
 */
record Vigil(Token token, Errand errand, String of, Duration limit) {
  static Vigil of(Deed.Words words, String argument, Duration usual) {
    return new Vigil(
        words.token(),
        words.errand(),
        words.arguments().getOrDefault(argument, ""),
        Optional.ofNullable(words.arguments().get("limit"))
            .flatMap(Measure::duration)
            .orElse(usual));
  }
}
