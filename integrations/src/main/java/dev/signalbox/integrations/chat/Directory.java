package dev.signalbox.integrations.chat;

import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import java.util.Set;

/** Who is in the groups that Slack keeps, and what it says of a person. Asks, changes nothing. */
public interface Directory {
  Members members(SlackGroupId group);

  Profile profile(UserId user);

  sealed interface Members {
    record Listed(Set<UserId> users) implements Members {
      public Listed {
        users = Set.copyOf(users);
      }
    }

    record Untold(String why) implements Members {}
  }

  sealed interface Profile {
    /** Somebody with all that a member of that team may do. */
    record Full(TeamId team, String name) implements Profile {}

    /** Nobody to us, and what they are: a guest, a bot. */
    record Lesser(String what) implements Profile {}

    record Untold(String why) implements Profile {}
  }
}
