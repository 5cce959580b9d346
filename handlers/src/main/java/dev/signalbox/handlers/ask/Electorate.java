package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.Group;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.People;
import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who can answer, as people.yml says now. Groups kept in Slack are known by name only. Pure. */
record Electorate(People people) {

  /** The people of these groups as Slack knows them, without those who are named. */
  List<UserId> of(List<GroupName> groups, Set<String> without) {
    return members(groups)
        .filter(it -> !without.contains(it.name().value()))
        .flatMap(it -> it.slack().stream())
        .filter(it -> it.team().equals(people.team()))
        .map(SlackId::user)
        .distinct()
        .toList();
  }

  /** Groups that nobody could answer for. Whoever asks for an approval does not give it. */
  List<GroupName> hopeless(AskKind kind, List<GroupName> groups, Set<String> owners) {
    Set<String> without = kind == AskKind.APPROVAL ? owners : Set.of();
    List<GroupName> listed = listed(groups);
    List<Vote> all = votes(listed, it -> !without.contains(it));
    boolean anybodyWillDo =
        kind.takesAnybody() && (listed.size() < groups.size() || !all.isEmpty());
    return anybodyWillDo ? List.of() : Tally.unspoken(listed, all);
  }

  /** Groups that these persons, taken together, do not speak for. */
  List<GroupName> unspoken(List<GroupName> groups, List<String> persons) {
    return Tally.unspoken(listed(groups), votes(listed(groups), persons::contains));
  }

  private List<GroupName> listed(List<GroupName> groups) {
    return groups.stream().filter(it -> !isKeptInSlack(it)).toList();
  }

  private List<Vote> votes(List<GroupName> groups, Predicate<String> who) {
    return members(groups)
        .distinct()
        .filter(it -> who.test(it.name().value()))
        .map(it -> new Vote(it.name().value(), people.groupsOf(it), AskKind.APPROVED))
        .toList();
  }

  private Stream<Person> members(List<GroupName> groups) {
    return groups.stream()
        .flatMap(it -> Optional.ofNullable(people.groups().get(it)).stream())
        .filter(Group.Listed.class::isInstance)
        .flatMap(it -> ((Group.Listed) it).persons().stream());
  }

  private boolean isKeptInSlack(GroupName group) {
    return people.groups().get(group) instanceof Group.KeptInSlack;
  }
}
