package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Schedule;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import java.util.Set;

/**
 * Who is which, and with that what has to run where.
 *
 * @param fenced sites at which nothing may run
 */
record Roster(Sides sides, Set<String> fenced) {
  Roster {
    fenced = Set.copyOf(fenced);
  }

  boolean demands(Schedule schedule, String site) {
    return !fenced.contains(site)
        && switch (schedule.role()) {
          case BOTH -> true;
          case PRODUCTION -> sides.role(site) == Role.PRODUCTION;
          case STANDBY -> sides.role(site) == Role.STANDBY;
        };
  }
}
