package dev.signalbox.handlers.plan;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.guard.Refused;
import java.util.Optional;
import java.util.Set;

/** Whose yes a plan needs before it becomes a run. */
public sealed interface Demand {
  /** It only looks. */
  record Nobodys() implements Demand {}

  /** Nothing in it is guarded: who asked for it says once more that it shall be. */
  record Requesters() implements Demand {}

  /**
   * Somebody of each of these groups.
   *
   * @param typed the name that has to be typed with it
   */
  record Groups(Set<GroupName> groups, Optional<String> typed) implements Demand {
    public Groups {
      groups = Set.copyOf(groups);
    }
  }

  /** Nobody's yes would be enough. */
  record Never(Refused why) implements Demand {}
}
