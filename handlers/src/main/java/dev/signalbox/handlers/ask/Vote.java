package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import java.util.Set;

/** One person's answer, and for whom they could speak when they gave it. */
record Vote(String person, Set<GroupName> groups, String choice) {
  Vote {
    groups = Set.copyOf(groups);
  }
}
