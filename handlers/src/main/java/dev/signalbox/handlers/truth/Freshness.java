package dev.signalbox.handlers.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How old what was seen at a neighbour may be. What is older is not known: it counts as silence.
 *
 * @param since when a question was asked that nothing older answers
 */
public record Freshness(Instant now, Optional<Instant> since) {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration RETRIED = Duration.ofSeconds(10);

  Testimony of(Testimony told) {
    return told instanceof Testimony.Says(var _, var _, Seen.There(Instant at))
        ? old(at).<Testimony>map(why -> new Testimony.Due(why, Optional.of(at))).orElse(told)
        : told;
  }

  /** Whether it is time to look again, so that nobody has to do without. */
  static boolean isFading(Testimony told, Instant now) {
    Duration good = told instanceof Testimony.Says ? LIMIT.dividedBy(2) : RETRIED;
    return told.lookedAt().orElse(now.minus(LIMIT)).isBefore(now.minus(good));
  }

  private Optional<String> old(Instant seen) {
    long seconds = Duration.between(seen, now).toSeconds();
    if (seen.isBefore(now.minus(LIMIT))) {
      return Optional.of(
          "what it saw is %d s old, and after %d s I do not rely on it"
              .formatted(seconds, LIMIT.toSeconds()));
    }
    return since
        .filter(seen::isBefore)
        .map(
            _ ->
                "what it saw is %d s old, and what cannot be taken back needs a new look"
                    .formatted(seconds));
  }
}
