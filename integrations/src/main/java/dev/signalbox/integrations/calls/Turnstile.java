package dev.signalbox.integrations.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many calls through to one neighbour at once, and so many in a minute. */
final class Turnstile {
  private static final Duration BUSY = Duration.ofSeconds(1);
  private final Limits limits;
  private final Clock clock;
  private final Semaphore places;
  private double left;
  private Instant counted;

  Turnstile(Limits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.places = new Semaphore(limits.atOnce(), true);
    this.left = limits.burst();
    this.counted = clock.instant();
  }

  /** How long to stay away; empty for who is through, and has to leave again. */
  Optional<Duration> enter(Duration patience) {
    if (!placeWithin(patience)) {
      return Optional.of(BUSY);
    }
    Optional<Duration> early = early();
    early.ifPresent(_ -> places.release());
    return early;
  }

  void leave() {
    places.release();
  }

  private boolean placeWithin(Duration patience) {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized Optional<Duration> early() {
    Instant now = clock.instant();
    double perMilli = limits.perMinute() / 60_000.0;
    long passed = Math.max(0, Duration.between(counted, now).toMillis());
    left = Math.min(limits.burst(), left + passed * perMilli);
    counted = now;
    if (left >= 1) {
      left--;
      return Optional.empty();
    }
    return Optional.of(Duration.ofMillis((long) Math.ceil((1 - left) / perMilli)));
  }
}
