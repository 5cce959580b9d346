package dev.signalbox.handlers.guard;

import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.Person;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody we know, where they asked.
 *
 * @param channel its name in people.yml; absent in a direct talk and in channels that nobody listed
 */
public record Caller(
    Person person, Set<GroupName> groups, Optional<ChannelName> channel, Where where) {
  public enum Where {
    CHANNEL,
    /** With the bot alone: only looks are answered. */
    DIRECT
  }

  public Caller {
    groups = Set.copyOf(groups);
  }

  public boolean isInOneOf(Set<GroupName> wanted) {
    return groups.stream().anyMatch(wanted::contains);
  }
}
