package dev.signalbox.handlers.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How old what was seen at a neighbour may be. What is older is not known: it counts as silence.
 *
 * @param since when a question was asked that nothing older answers
 * @param turned when the roles turned last: what was seen before is how it was, and no story
 */
record Freshness(Instant now, Optional<Instant> since, Instant turned) {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration RETRIED = Duration.ofSeconds(10);

  Testimony of(Testimony told) {
    return told.lookedAt()
        .flatMap(at -> old(at).map(why -> new Testimony.Due(why, Optional.of(at))))
        .<Testimony>map(it -> it)
        .orElse(told);
  }

  /** Whether it is time to look again, so that nobody has to do without. */
  boolean isFading(Testimony told) {
    Duration good = told instanceof Testimony.Says ? LIMIT.dividedBy(2) : RETRIED;
    Instant seen = told.lookedAt().orElse(Instant.MIN);
    return seen.isBefore(now.minus(good)) || seen.isBefore(turned);
  }

  private Optional<String> old(Instant seen) {
    long seconds = Duration.between(seen, now).toSeconds();
    if (seen.isBefore(now.minus(LIMIT))) {
      return Optional.of(
          "what it saw is %d s old, and after %d s I do not rely on it"
              .formatted(seconds, LIMIT.toSeconds()));
    }
    if (seen.isBefore(turned)) {
      return Optional.of(
          "what it saw is %d s old, and the sites have traded their roles since"
              .formatted(seconds));
    }
    return since
        .filter(seen::isBefore)
        .map(
            _ ->
                "what it saw is %d s old, and what cannot be taken back needs a new look"
                    .formatted(seconds));
  }
}
