package dev.signalbox.handlers.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What takes two people: the first yes waits for the second, which has to be another's. */
public record FirstYes(Optional<String> person, Optional<Instant> at) {
  private static final Duration OPEN = Duration.ofMinutes(15);

  public static FirstYes of(@Nullable String person, @Nullable Instant at) {
    return new FirstYes(Optional.ofNullable(person), Optional.ofNullable(at));
  }

  /** Whose yes this person would complete now. */
  public Optional<String> before(String second, Instant now) {
    return person
        .filter(it -> !it.equals(second))
        .filter(_ -> at.filter(it -> now.isBefore(it.plus(OPEN))).isPresent());
  }
}
