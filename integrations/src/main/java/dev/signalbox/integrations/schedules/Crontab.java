package dev.signalbox.integrations.schedules;

import java.util.List;
import java.util.Optional;

/**
 * A crontab as it was read.
 *
 * @param print of all of it, to the last byte
 * @param entries those under a marker, in their order
 */
public record Crontab(String print, List<Entry> entries) {
  public Crontab {
    entries = List.copyOf(entries);
  }

  /**
   * A job under its marker.
   *
   * @param line where it stands
   * @param job as it would run: when, and what
   */
  public record Entry(int line, String marker, String job, boolean on) {}

  /** How an entry can be found. */
  public enum State {
    ON,
    /** There, as a comment. */
    OFF,
    /** Nothing bears that marker. */
    ABSENT,
    /** More than one bears it, so that nobody can say which is meant. */
    TWICE
  }

  public State state(String marker) {
    List<Entry> found = found(marker);
    return switch (found.size()) {
      case 0 -> State.ABSENT;
      case 1 -> found.getFirst().on() ? State.ON : State.OFF;
      default -> State.TWICE;
    };
  }

  /** Empty where there is none, or more than one. */
  public Optional<Entry> only(String marker) {
    List<Entry> found = found(marker);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private List<Entry> found(String marker) {
    return entries.stream().filter(it -> it.marker().equals(marker)).toList();
  }
}
