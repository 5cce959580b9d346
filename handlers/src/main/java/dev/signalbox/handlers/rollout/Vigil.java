package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.RequestName;
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
 * @param request what that build was asked for as
 */
record Vigil(Token token, Errand errand, String of, Optional<RequestName> request, Duration limit) {
  static Vigil of(Deed.Words words, String argument, Duration usual) {
    return new Vigil(
        words.token(),
        words.errand(),
        words.arguments().getOrDefault(argument, ""),
        Optional.ofNullable(words.arguments().get("request")).map(RequestName::new),
        Optional.ofNullable(words.arguments().get("limit"))
            .flatMap(Measure::duration)
            .orElse(usual));
  }
}
