package dev.signalbox.handlers.mailing;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** No run waits that long for its mail. */
@Singleton
final class OldMailings implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final MailingRows rows;

  OldMailings(MailingRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "mailings";
  }

  @Override
  public int remove(Instant now) {
    return rows.removeBefore(now.minus(KEPT));
  }
}
