package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Signal;
import java.util.Optional;

/** Who told what. */
public record Story(Signal signal, Testimony testimony) {
  Optional<Sides> sides() {
    return switch (testimony) {
      case Testimony.Says(var sides, var _) -> Optional.of(sides);
      case Testimony.Silent _ -> Optional.empty();
    };
  }

  /** In a few words, without an end. */
  public String told() {
    return switch (testimony) {
      case Testimony.Says(var sides, var _) ->
          "%s: %s is production".formatted(signal.word(), sides.production());
      case Testimony.Silent(var why) -> "%s: silent, %s".formatted(signal.word(), why);
    };
  }
}
