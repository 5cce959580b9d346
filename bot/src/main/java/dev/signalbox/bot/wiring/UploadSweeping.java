package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.upload.Uploads;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people gave goes soon after the run that needed it, so a sweep a day is too few. */
@Singleton
@WhenServing
final class UploadSweeping {
  private static final Logger LOG = LoggerFactory.getLogger(UploadSweeping.class);

  private final Uploads uploads;

  UploadSweeping(Uploads uploads) {
    this.uploads = uploads;
  }

  @Scheduled(fixedDelay = "1m", initialDelay = "1m")
  void sweep() {
    try {
      int gone = uploads.sweep();
      if (gone > 0) {
        LOG.info("deleted {} files that people gave and nobody needs any more", gone);
      }
    } catch (RuntimeException trouble) {
      LOG.warn("sweeping files that people gave: {}", trouble.toString());
    }
  }
}
