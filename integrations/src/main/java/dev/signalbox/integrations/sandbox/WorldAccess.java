package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.secrets.Secret;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the world is kept, and how fast it turns.
 *
 * @param speed divides how long things take there
 */
public record WorldAccess(String url, String user, Optional<Secret> password, int speed) {
  boolean isPostgres() {
    return url.startsWith("jdbc:postgresql:");
  }

  public Duration lasting(Duration inEarnest) {
    return inEarnest.dividedBy(speed);
  }
}
