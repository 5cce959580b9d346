package dev.signalbox.handlers.guard;

import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody we know, where they asked.
 *
 * @param channel its name in people.yml; absent in a direct talk and in channels that nobody listed
 * @param untold groups in which they may be: Slack keeps them, and does not say
 */
public record Caller(
    Person person,
    Set<GroupName> groups,
    Optional<ChannelName> channel,
    Where where,
    Set<GroupName> untold) {
  private static final Comparator<GroupName> BY_NAME = Comparator.comparing(GroupName::value);

  public enum Where {
    CHANNEL,
    /** With the bot alone: only looks are answered. */
    DIRECT
  }

  public Caller {
    groups = Set.copyOf(groups);
    untold = Set.copyOf(untold);
  }

  public boolean isInOneOf(Set<GroupName> wanted) {
    return groups.stream().anyMatch(wanted::contains);
  }

  /** Why somebody is turned away who is in none of these: {@code no}, where that can be told. */
  public Refused outside(Collection<GroupName> wanted, Refused no) {
    List<GroupName> unclear = wanted.stream().filter(untold::contains).sorted(BY_NAME).toList();
    return unclear.isEmpty() ? no : Refused.untold(unclear);
  }
}
