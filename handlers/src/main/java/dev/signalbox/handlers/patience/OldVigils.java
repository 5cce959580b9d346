package dev.signalbox.handlers.patience;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Nobody waits that long. */
@Singleton
final class OldVigils implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final Vigils vigils;

  OldVigils(Vigils vigils) {
    this.vigils = vigils;
  }

  @Override
  public String name() {
    return "vigils";
  }

  @Override
  public int remove(Instant now) {
    return vigils.deleteBySinceBefore(now.minus(KEPT));
  }
}
