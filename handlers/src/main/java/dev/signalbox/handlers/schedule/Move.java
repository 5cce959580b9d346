package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Schedule;
import dev.signalbox.integrations.schedules.Crontab;
import dev.signalbox.integrations.schedules.Turn;

/**
 * What one entry of one host shall become.
 *
 * @param harms where it runs at the wrong place
 */
record Move(Place place, String name, String marker, boolean on, boolean harms) {
  static Move of(Place place, Schedule schedule, boolean on) {
    return new Move(
        place, schedule.name().value(), schedule.marker(), on, schedule.alarm().isPresent());
  }

  String site() {
    return place.name();
  }

  Turn turn() {
    return new Turn(marker, on);
  }

  boolean stands(Crontab crontab) {
    return turn().stands(crontab);
  }

  String ambiguous() {
    return "more than one entry on %s bears the marker of %s: leave one"
        .formatted(place.host(), name);
  }

  /** As a person would do it. */
  String byHand() {
    return "on %s, %s the line under '#Ansible: %s'"
        .formatted(place.host(), on ? "take the # from" : "put a # before", marker);
  }
}
