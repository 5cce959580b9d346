package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.ledger.Sealer;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the ledger sealed every second, and the newest seal noted in the log, out of its reach. */
@Singleton
@WhenServing
final class Sealing {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

  private final Sealer sealer;
  private volatile boolean troubled;

  Sealing(Sealer sealer) {
    this.sealer = sealer;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "1s")
  void seal() {
    try {
      while (!sealer.seal()) {
        LOG.debug("there is more to seal");
      }
      troubled = false;
    } catch (RuntimeException trouble) {
      if (!troubled) {
        LOG.warn("sealing the ledger, tried again every second: {}", trouble.toString());
      }
      troubled = true;
    }
  }

  @Scheduled(fixedDelay = "1h", initialDelay = "1m")
  void note() {
    try {
      LOG.info("the ledger's newest seal is {}", sealer.newest());
    } catch (RuntimeException trouble) {
      LOG.warn("noting the ledger's seal: {}", trouble.toString());
    }
  }
}
