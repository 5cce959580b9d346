package dev.signalbox.handlers.run;

import java.time.Duration;

/** What a run took: of our time and the neighbours', and of people's. */
public record Spent(Duration machine, Duration people) {
  private static final Duration MINUTES = Duration.ofMinutes(2);
  private static final Duration HOURS = Duration.ofHours(3);
  private static final Duration DAYS = Duration.ofDays(3);

  /** In a few words without an end. */
  public String says() {
    return people.isZero()
        ? "worked " + told(machine)
        : "worked %s, stood %s for people".formatted(told(machine), told(people));
  }

  public static String told(Duration time) {
    if (time.compareTo(MINUTES) < 0) {
      return time.toSeconds() + " s";
    }
    if (time.compareTo(HOURS) < 0) {
      return time.toMinutes() + " min";
    }
    return time.compareTo(DAYS) < 0 ? time.toHours() + " h" : time.toDays() + " d";
  }
}
