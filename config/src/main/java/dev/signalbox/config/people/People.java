package dev.signalbox.config.people;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everybody, as people.yml says.
 *
 * @param breakGlass the groups that may say --break-glass
 */
public record People(
    TeamId team,
    List<Person> persons,
    SequencedMap<GroupName, Group> groups,
    SequencedMap<ChannelName, ChannelId> channels,
    Set<GroupName> breakGlass) {
  public People {
    persons = List.copyOf(persons);
    groups = Ordered.copy(groups);
    channels = Ordered.copy(channels);
    breakGlass = Set.copyOf(breakGlass);
  }

  /** Who that is. Members of groups kept in Slack need not be among them. */
  public Optional<Person> person(SlackId id) {
    return persons.stream().filter(person -> person.slack().contains(id)).findFirst();
  }

  /** The groups that list this person; those kept in Slack are for others to ask. */
  public Set<GroupName> groupsOf(Person person) {
    return groups.entrySet().stream()
        .filter(entry -> lists(entry.getValue(), person))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<ChannelName> channel(ChannelId id) {
    return channels.entrySet().stream()
        .filter(entry -> entry.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the checks of other files must know. */
  public Folk folk() {
    return new Folk(
        groups.keySet().stream().map(GroupName::value).toList(),
        channels.keySet().stream().map(ChannelName::value).toList(),
        groups.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(entry -> entry.getKey().value())
            .collect(Collectors.toUnmodifiableSet()),
        true);
  }

  private static boolean lists(Group group, Person person) {
    return group instanceof Group.Listed(var persons) && persons.contains(person);
  }
}
