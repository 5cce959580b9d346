package dev.signalbox.handlers.doctor;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Limits are judged by our clock and rows are stamped by it: both must agree with the database's.
 */
@Singleton
final class ClockCheck implements Check {
  private static final Duration TOLERATED = Duration.ofSeconds(2);

  private final Database database;
  private final Clock clock;

  ClockCheck(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public String about() {
    return "clock";
  }

  @Override
  public Finding look() {
    Instant before = clock.instant();
    return database.look() instanceof Database.Seen.Answers(_, Instant now)
        ? judge(apart(before, now, clock.instant()))
        : Unasked.FOR_THE_DATABASE;
  }

  /** A slow answer is no wrong clock. */
  private static Duration apart(Instant before, Instant now, Instant after) {
    if (now.isBefore(before)) {
      return Duration.between(now, before);
    }
    return now.isAfter(after) ? Duration.between(after, now) : Duration.ZERO;
  }

  private static Finding judge(Duration apart) {
    return apart.compareTo(TOLERATED) > 0
        ? new Finding.Wrong(
            "this machine and the database are %d s apart".formatted(apart.toSeconds()),
            "let both follow the same time server")
        : new Finding.Well("agrees with the database's");
  }
}
