package dev.signalbox.handlers.action;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast things go outside: a simulated world may turn faster than the real one. Not for limits
 * and not for what people have said, which are kept to the minute in any world.
 */
@Singleton
public final class Tempo {
  private final Clock clock;
  private final int speed;

  public Tempo(
      Clock clock, @Property(name = "signalbox.sandbox.speed", defaultValue = "1") int speed) {
    this.clock = clock;
    this.speed = speed;
  }

  public Duration lasting(Duration inEarnest) {
    return inEarnest.dividedBy(speed);
  }

  /** When to look again. */
  public Instant after(Duration inEarnest) {
    return clock.instant().plus(lasting(inEarnest));
  }
}
