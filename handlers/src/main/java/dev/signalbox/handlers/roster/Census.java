package dev.signalbox.handlers.roster;

import dev.signalbox.config.people.Group;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.People;
import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.PersonName;
import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Directory.Members;
import dev.signalbox.integrations.chat.Directory.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody: as people.yml says, and as Slack has said within a minute of the groups that it keeps.
 * Whoever is known through such a group alone has to be a full member. Pure.
 */
public record Census(
    People people, Map<SlackGroupId, Members> rosters, Map<UserId, Profile> profiles) {
  public Census {
    rosters = Map.copyOf(rosters);
    profiles = Map.copyOf(profiles);
  }

  /** Where Slack has said nothing. */
  public static Census of(People people) {
    return new Census(people, Map.of(), Map.of());
  }

  /** Who is listed is that person, whatever Slack says of them; for others its word is needed. */
  public Optional<Person> person(SlackId id) {
    return people.person(id).or(() -> member(id));
  }

  private Optional<Person> member(SlackId id) {
    boolean isInOne = groups().anyMatch(it -> users(it).contains(id.user()));
    return isInOne && id.team().equals(people.team())
        ? Optional.ofNullable(profiles.get(id.user())).flatMap(it -> full(id, it))
        : Optional.empty();
  }

  private static Optional<Person> full(SlackId id, Profile profile) {
    String called = id.user().value();
    return profile instanceof Profile.Full(var team, var name) && team.equals(id.team())
        ? Optional.of(
            new Person(new PersonName(called), name.isBlank() ? called : name, Set.of(id)))
        : Optional.empty();
  }

  /** Those that list this person, or that Slack says they are in. */
  public Set<GroupName> groupsOf(Person person) {
    Set<GroupName> all = new HashSet<>(people.groupsOf(person));
    all.addAll(named(it -> home(person.slack()).anyMatch(users(it)::contains)));
    return Set.copyOf(all);
  }

  /** Those in which whoever has this id may be, for all that Slack says now. */
  public Set<GroupName> untold(SlackId id) {
    Optional<Person> listed = people.person(id);
    boolean isTold = listed.isPresent() || isTold(id.user());
    Set<SlackId> ids = listed.map(Person::slack).orElse(Set.of(id));
    return named(
        it ->
            it instanceof Group.KeptInSlack
                && (users(it).isEmpty() || (!isTold && home(ids).anyMatch(users(it)::contains))));
  }

  private boolean isTold(UserId user) {
    return Optional.ofNullable(profiles.get(user))
        .filter(it -> !(it instanceof Profile.Untold))
        .isPresent();
  }

  /** Whether Slack keeps it and does not say who is in it. */
  public boolean isUntold(GroupName name) {
    return people.groups().get(name) instanceof Group.KeptInSlack(var id)
        && !(rosters.get(id) instanceof Members.Listed);
  }

  /** All of a group who are somebody. */
  public List<Person> members(GroupName name) {
    return Optional.ofNullable(people.groups().get(name)).stream()
        .flatMap(this::members)
        .distinct()
        .toList();
  }

  private Stream<Person> members(Group group) {
    return switch (group) {
      case Group.Listed(var persons) -> persons.stream();
      case Group.KeptInSlack _ ->
          users(group).stream().flatMap(it -> person(new SlackId(people.team(), it)).stream());
    };
  }

  /** Who is in it and not in people.yml, in an order that stays. */
  List<UserId> unlisted(Group group) {
    return users(group).stream()
        .filter(it -> people.person(new SlackId(people.team(), it)).isEmpty())
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }

  private Set<UserId> users(Group group) {
    return group instanceof Group.KeptInSlack(var id)
            && rosters.get(id) instanceof Members.Listed(var users)
        ? users
        : Set.of();
  }

  private Stream<UserId> home(Set<SlackId> ids) {
    return ids.stream().filter(it -> it.team().equals(people.team())).map(SlackId::user);
  }

  Stream<Group> groups() {
    return people.groups().values().stream();
  }

  private Set<GroupName> named(Predicate<Group> which) {
    return people.groups().entrySet().stream()
        .filter(it -> which.test(it.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
