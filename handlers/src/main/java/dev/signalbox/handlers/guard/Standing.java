package dev.signalbox.handlers.guard;

import dev.signalbox.config.people.GroupName;
import java.util.Set;

/** Whether we know who is asking. Whoever we cannot place may do nothing. */
public sealed interface Standing {
  record Known(Caller caller) implements Standing {}

  /**
   * Nobody: of another team, or in no list.
   *
   * @param untold groups in which they may be, for all that Slack says now
   */
  record Stranger(Set<GroupName> untold) implements Standing {
    public Stranger {
      untold = Set.copyOf(untold);
    }
  }
}
