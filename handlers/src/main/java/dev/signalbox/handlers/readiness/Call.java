package dev.signalbox.handlers.readiness;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Deed;
import java.time.Duration;
import java.util.Optional;

/**
 * What an incident is opened with.
 *
 * @param by a person, for whose run it is
 * @param letter the key of what is said of it, which no try changes
 */
record Call(
    String estate, String run, String by, String say, Optional<Duration> remind, String letter) {
  static Call of(Deed.Words words) {
    return new Call(
        words.errand().estate(),
        words.token().run(),
        words.errand().requester(),
        words.arguments().getOrDefault("say", ""),
        Optional.ofNullable(words.arguments().get("remind")).flatMap(Measure::duration),
        "run/%s/%s/incident".formatted(words.token().run(), words.token().step()));
  }
}
