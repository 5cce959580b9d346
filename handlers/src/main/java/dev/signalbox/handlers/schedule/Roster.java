package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Schedule;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;

/** Who is which, and with that what has to run where. */
record Roster(Sides sides) {
  boolean demands(Schedule schedule, String site) {
    return switch (schedule.role()) {
      case BOTH -> true;
      case PRODUCTION -> sides.role(site) == Role.PRODUCTION;
      case STANDBY -> sides.role(site) == Role.STANDBY;
    };
  }
}
