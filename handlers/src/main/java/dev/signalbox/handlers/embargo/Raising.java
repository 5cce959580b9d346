package dev.signalbox.handlers.embargo;

import java.time.Duration;
import java.util.Optional;

/** What an embargo shall be; {@code by}: a person, for whose run it may be. */
public record Raising(
    String estate,
    String by,
    Optional<String> run,
    String reason,
    Duration lasting,
    Duration remind) {
  private static final int LONGEST = 500;
  public static final Duration HOURLY = Duration.ofHours(1);

  public Raising {
    reason = reason.substring(0, Math.min(reason.length(), LONGEST));
  }

  public static Raising byPerson(String estate, String person, String reason, Duration lasting) {
    return new Raising(estate, person, Optional.empty(), reason, lasting, HOURLY);
  }
}
