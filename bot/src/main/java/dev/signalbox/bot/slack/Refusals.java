package dev.signalbox.bot.slack;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what was turned away. Whoever knocks a million times fills a number, not a disk. */
@Singleton
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final MeterRegistry meters;
  private final Clock clock;
  private final AtomicLong unsaid = new AtomicLong();
  private final AtomicReference<Instant> said = new AtomicReference<>(Instant.EPOCH);

  Refusals(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  void count(String reason) {
    String word = reason.toLowerCase(Locale.ROOT);
    meters.counter("signalbox.slack.refused", "reason", word).increment();
    unsaid.incrementAndGet();
    Instant now = clock.instant();
    Instant last = said.get();
    if (!now.isBefore(last.plus(QUIET)) && said.compareAndSet(last, now)) {
      LOG.warn(
          "turned away {} requests since the last such line, the latest as {}",
          unsaid.getAndSet(0),
          word);
    }
  }
}
