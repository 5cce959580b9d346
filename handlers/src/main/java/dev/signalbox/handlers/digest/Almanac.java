package dev.signalbox.handlers.digest;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.ask.Waiting;
import dev.signalbox.handlers.halt.Halts;
import dev.signalbox.handlers.run.Balances;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks back, from what was written down. */
@Singleton
public final class Almanac {
  private static final Duration WEEK = Duration.ofDays(7);

  private final Balances balances;
  private final Waiting waiting;
  private final Halts halts;
  private final Clock clock;

  Almanac(Balances balances, Waiting waiting, Halts halts, Clock clock) {
    this.balances = balances;
    this.waiting = waiting;
    this.halts = halts;
    this.clock = clock;
  }

  public Digest of(Estate estate) {
    Instant now = clock.instant();
    Instant then = now.minus(WEEK);
    return new Digest(week(estate, then, now), week(estate, then.minus(WEEK), then));
  }

  private Week week(Estate estate, Instant since, Instant until) {
    String name = estate.name().value();
    return new Week(
        balances.of(name, since, until),
        waiting.blocked(name, since, until),
        halts.blocked(name, since, until));
  }
}
