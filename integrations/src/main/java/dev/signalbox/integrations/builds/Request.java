package dev.signalbox.integrations.builds;

import java.time.Instant;
import java.util.Optional;

/**
 * A build that somebody has asked for.
 *
 * @param message what whoever asked has called it
 * @param asked empty where its server does not tell
 */
public record Request(RequestId id, String message, Optional<Instant> asked, Fate fate) {
  public boolean isRejected() {
    return fate instanceof Fate.Rejected;
  }
}
