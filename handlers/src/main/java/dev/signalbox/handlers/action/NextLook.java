package dev.signalbox.handlers.action;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When to look again at what goes on outside: sooner where a simulated world turns faster. */
@Singleton
public final class NextLook {
  private final Clock clock;
  private final int speed;

  public NextLook(
      Clock clock, @Property(name = "signalbox.sandbox.speed", defaultValue = "1") int speed) {
    this.clock = clock;
    this.speed = speed;
  }

  /** Not for limits and what people have said: those are kept to the minute in any world. */
  public Instant after(Duration inEarnest) {
    return clock.instant().plus(inEarnest.dividedBy(speed));
  }
}
