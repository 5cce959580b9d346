package dev.signalbox.handlers.report;

import java.time.Duration;

/** A time that is compared with others, so that seconds count. */
record Took(Duration time) {
  private static final Duration MINUTES = Duration.ofMinutes(2);
  private static final Duration HOURS = Duration.ofHours(3);

  /** Less than this nobody minds. */
  private static final Duration NOTED = Duration.ofSeconds(10);

  /** By half as much again, and so that people notice. */
  boolean isSlowerThan(Duration other) {
    return time.minus(other).compareTo(NOTED) >= 0
        && time.multipliedBy(2).compareTo(other.multipliedBy(3)) > 0;
  }

  @Override
  public String toString() {
    if (time.compareTo(MINUTES) < 0) {
      return time.toSeconds() + " s";
    }
    if (time.compareTo(HOURS) < 0) {
      return "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
    return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
  }
}
