package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.Group;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.roster.Census;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who can answer, as people.yml and Slack say now. Pure. */
record Electorate(Census census) {

  /** Those of these groups whom Slack can tell of it, without those who are named. */
  Called of(List<GroupName> groups, Set<String> without) {
    return new Called(persons(groups, without), kept(groups).toList());
  }

  private List<UserId> persons(List<GroupName> groups, Set<String> without) {
    return groups.stream()
        .flatMap(it -> group(it).stream())
        .flatMap(it -> it instanceof Group.Listed(var all) ? all.stream() : Stream.empty())
        .filter(it -> !without.contains(it.name().value()))
        .flatMap(it -> it.slack().stream())
        .filter(it -> it.team().equals(census.people().team()))
        .map(SlackId::user)
        .distinct()
        .toList();
  }

  private Stream<SlackGroupId> kept(List<GroupName> groups) {
    return groups.stream()
        .flatMap(it -> group(it).stream())
        .flatMap(it -> it instanceof Group.KeptInSlack(var id) ? Stream.of(id) : Stream.empty())
        .distinct();
  }

  private Optional<Group> group(GroupName name) {
    return Optional.ofNullable(census.people().groups().get(name));
  }

  /** Groups that nobody could answer for. Whoever asks for an approval does not give it. */
  List<GroupName> hopeless(AskKind kind, List<GroupName> groups, Set<String> owners) {
    Set<String> without = kind == AskKind.APPROVAL ? owners : Set.of();
    List<Vote> all = votes(groups, it -> !without.contains(it));
    boolean anybodyWillDo = kind.takesAnybody() && !all.isEmpty();
    return anybodyWillDo ? List.of() : Tally.unspoken(groups, all);
  }

  /** Groups that these persons, taken together, do not speak for. */
  List<GroupName> unspoken(List<GroupName> groups, List<String> persons) {
    return Tally.unspoken(groups, votes(groups, persons::contains));
  }

  /** Whether a person of that name may be in it, for all that Slack says now. */
  boolean mayBeIn(GroupName group, String person) {
    return census.isUntold(group)
        || userId(person)
            .map(it -> new SlackId(census.people().team(), it))
            .filter(it -> census.untold(it).contains(group))
            .isPresent();
  }

  /** Who is known through Slack alone is called by their id. */
  static Optional<UserId> userId(String person) {
    try {
      return Optional.of(new UserId(person));
    } catch (IllegalArgumentException listed) {
      return Optional.empty();
    }
  }

  private List<Vote> votes(List<GroupName> groups, Predicate<String> who) {
    return groups.stream()
        .flatMap(it -> census.members(it).stream())
        .distinct()
        .filter((Person it) -> who.test(it.name().value()))
        .map(it -> new Vote(it.name().value(), census.groupsOf(it), AskKind.APPROVED))
        .toList();
  }
}
