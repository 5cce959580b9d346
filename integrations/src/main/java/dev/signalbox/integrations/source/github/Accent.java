package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How GitHub says no. Too many calls are forbidden there, and not always with a time to wait. */
final class Accent implements Manner {
  /** They allow 5,000 in an hour. */
  private static final Limits LIMITS = new Limits(4, 100, 80);

  private static final int FORBIDDEN = 403;

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Optional<String> complaint(Answer answer) {
    return answer.json().flatMap(it -> Json.text(it, "message"));
  }

  @Override
  public Optional<Kind> kind(Answer answer) {
    return Optional.of(Kind.LIMITED)
        .filter(_ -> answer.status() == FORBIDDEN)
        .filter(
            _ ->
                isUsedUp(answer)
                    || answer.header("Retry-After").isPresent()
                    || complaint(answer).filter(it -> it.contains("rate limit")).isPresent());
  }

  private static boolean isUsedUp(Answer answer) {
    return answer.header("X-RateLimit-Remaining").equals(Optional.of("0"));
  }

  /** The second at which the next hour begins. */
  @Override
  public Optional<Duration> after(Answer answer, Instant now) {
    return answer
        .header("X-RateLimit-Reset")
        .filter(_ -> isUsedUp(answer))
        .filter(it -> it.matches("\\d{1,12}"))
        .map(it -> Duration.between(now, Instant.ofEpochSecond(Long.parseLong(it))))
        .filter(it -> !it.isNegative());
  }
}
