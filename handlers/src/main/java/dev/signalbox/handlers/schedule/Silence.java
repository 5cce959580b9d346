package dev.signalbox.handlers.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a host that is away is left alone: longer each time, and never given up. */
@Singleton
final class Silence {
  private static final Duration SHORTEST = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final SilenceRows rows;
  private final Clock clock;

  Silence(SilenceRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  Instant until(String deed) {
    Instant now = clock.instant();
    rows.begin(deed, now);
    Duration lasting =
        rows.of(deed).map(it -> Duration.between(it.since(), now)).orElse(Duration.ZERO);
    return now.plus(pause(lasting.dividedBy(2)));
  }

  private static Duration pause(Duration wished) {
    if (wished.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return wished.compareTo(LONGEST) > 0 ? LONGEST : wished;
  }
}
