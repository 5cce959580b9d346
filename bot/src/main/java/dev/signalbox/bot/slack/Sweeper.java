package dev.signalbox.bot.slack;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets receipts of what can no longer come. */
@Singleton
final class Sweeper {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

  private final ReceiptBook book;
  private final Clock clock;

  Sweeper(ReceiptBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1m", initialDelay = "1m")
  void sweep() {
    try {
      book.forget(clock.instant());
    } catch (RuntimeException trouble) {
      LOG.warn("forgetting old receipts: {}", Trouble.named(trouble));
    }
  }
}
