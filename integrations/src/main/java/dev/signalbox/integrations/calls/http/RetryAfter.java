package dev.signalbox.integrations.calls.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a neighbour wants to be left alone: in seconds, or until a moment. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  static Optional<Duration> in(Answer answer, Manner manner, Instant now) {
    return answer
        .header("Retry-After")
        .flatMap(said -> said.matches("\\d{1,9}") ? seconds(said) : moment(said, now))
        .or(() -> manner.after(answer, now))
        .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private static Optional<Duration> seconds(String said) {
    return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
  }

  private static Optional<Duration> moment(String said, Instant now) {
    try {
      Instant until = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, until)).filter(wait -> !wait.isNegative());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
