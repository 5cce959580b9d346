package dev.signalbox.handlers.branch;

import dev.signalbox.config.estate.Estate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A server that does not answer once is nothing to tell people of. */
@Singleton
class Silence {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final SilenceRows rows;
  private final Clock clock;

  Silence(SilenceRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** It did not answer just now: whether that goes on for long. */
  @Transactional
  boolean lasts(Estate estate) {
    Instant now = clock.instant();
    rows.begin(estate.name().value(), now);
    return rows.of(estate.name().value())
        .filter(it -> !now.isBefore(it.since().plus(PATIENCE)))
        .isPresent();
  }

  @Transactional
  void ends(Estate estate) {
    rows.end(estate.name().value());
  }
}
