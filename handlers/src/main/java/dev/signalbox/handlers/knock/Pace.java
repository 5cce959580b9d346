package dev.signalbox.handlers.knock;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One call in a few seconds is heard; the last of many is among those. */
@Singleton
final class Pace {
  static final Duration APART = Duration.ofSeconds(3);

  private final Map<Knock, Instant> heard = new ConcurrentHashMap<>();

  /**
   * When it is to be heard; empty where one is still to come, which sees all that this one would.
   */
  Optional<Instant> next(Knock knock, Instant now) {
    Instant last = heard.computeIfAbsent(knock, _ -> now.minus(APART));
    if (last.isAfter(now)) {
      return Optional.empty();
    }
    Instant then = last.plus(APART).isAfter(now) ? last.plus(APART) : now;
    return Optional.of(then).filter(it -> heard.replace(knock, last, it));
  }
}
