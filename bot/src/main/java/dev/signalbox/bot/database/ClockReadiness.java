package dev.signalbox.bot.database;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Limits are judged by clocks: a node whose clock is off is not ready. */
@Singleton
@Readiness
final class ClockReadiness implements HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(ClockReadiness.class);
  private static final Duration APART = Duration.ofSeconds(2);

  private final Clocks clocks;
  private final Clock clock;
  private volatile boolean agrees = true;

  ClockReadiness(Clocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1m")
  void compare() {
    try {
      Instant asked = clock.instant();
      Instant told = clocks.now();
      Instant heard = clock.instant();
      // A slow answer is no wrong clock: the database read its own at any moment in between.
      agrees = !told.isBefore(asked.minus(APART)) && !told.isAfter(heard.plus(APART));
      if (!agrees) {
        LOG.warn("the database says {}, this clock {}: mend the clock", told, heard);
      }
    } catch (RuntimeException away) {
      LOG.warn("the database does not tell the time: {}", away.getClass().getSimpleName());
    }
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers.just(
        HealthResult.builder("clock", agrees ? HealthStatus.UP : HealthStatus.DOWN).build());
  }
}
