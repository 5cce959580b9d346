package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Signal;
import java.util.Optional;

/** Who told what. */
public record Story(Signal signal, Testimony testimony) {
  Optional<Sides> sides() {
    return switch (testimony) {
      case Testimony.Says says -> Optional.of(says.sides());
      case Testimony.Silent _, Testimony.Due _ -> Optional.empty();
    };
  }

  /** In a few words, without an end. */
  public String told() {
    return switch (testimony) {
      case Testimony.Says says ->
          "%s: %s is production".formatted(signal.word(), says.sides().production());
      case Testimony.Silent(String why, var _) -> silent(why);
      case Testimony.Due(String why, var _) -> silent(why);
    };
  }

  /** Where and when that was seen; empty where nothing was. */
  public Optional<Seen> seen() {
    return switch (testimony) {
      case Testimony.Says says -> Optional.of(says.seen());
      case Testimony.Silent _, Testimony.Due _ -> testimony.lookedAt().map(Seen.There::new);
    };
  }

  private String silent(String why) {
    return "%s: silent, %s".formatted(signal.word(), why);
  }

  boolean isDue() {
    return testimony instanceof Testimony.Due;
  }
}
