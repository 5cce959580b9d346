package dev.signalbox.handlers.mandate;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.roster.Census;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one person can have done to an estate. Pure.
 *
 * @param census who else there is to say yes
 * @param deeds all that can be done to it
 */
record Mandate(Caller whose, Census census, Estate estate, List<Deed> deeds) {
  Mandate {
    deeds = List.copyOf(deeds);
  }

  String name() {
    return whose.person().fullName();
  }

  boolean mayLook() {
    return new Rights(whose).unseen(estate).isEmpty();
  }

  boolean mayStart() {
    return new Rights(whose).mayStart(estate);
  }

  /** All of one environment that cannot be taken back. */
  List<Deed> destroying(Environment where) {
    return deeds.stream().filter(Deed::destroys).filter(it -> it.where().equals(where)).toList();
  }

  /** What they type for it, and nobody is asked. */
  List<String> alone(Environment where) {
    return mayStart()
        ? destroying(where).stream().filter(Deed::needsNobody).map(Deed::how).distinct().toList()
        : List.of();
  }

  /** Whose yes it takes, as far as those can be somebody else. */
  String whose(Deed deed) {
    return switch (deed.demand()) {
      case Demand.Nobodys _, Demand.Requesters _ -> "nobody else is asked";
      case Demand.Never(var why) -> "nobody can: " + why.because();
      case Demand.Groups(var groups, var typed) ->
          "takes a yes of "
              + groups.stream()
                  .sorted(Comparator.comparing(GroupName::value))
                  .map(this::others)
                  .collect(Collectors.joining(" and "))
              + typed.map(", who types %s"::formatted).orElse("");
    };
  }

  private String others(GroupName group) {
    String others =
        census.members(group).stream()
            .filter(it -> !it.equals(whose.person()))
            .map(it -> it.name().value())
            .sorted()
            .collect(Collectors.joining(" or "));
    if (!others.isEmpty()) {
      return "%s (%s)".formatted(group, others);
    }
    return census.isUntold(group)
        ? group + " (Slack does not say who that is)"
        : group + " (there is nobody else in it, so it cannot begin)";
  }

  List<Environment> locked() {
    return environments().filter(it -> it.unlock().isPresent()).toList();
  }

  Stream<Environment> environments() {
    return estate.topology().environments().sequencedValues().stream();
  }

  boolean holdsKey() {
    return whose.isInOneOf(keyHolders());
  }

  Set<GroupName> keyHolders() {
    return census.people().breakGlass();
  }

  /** Commands and jobs that need nobody's yes but the asker's, and where. */
  SortedMap<String, String> unguarded() {
    return deeds.stream()
        .filter(Deed::isUnguarded)
        .flatMap(it -> it.entry().stream().map(entry -> List.of(entry, it.environment().value())))
        .distinct()
        .collect(
            Collectors.toMap(
                List::getFirst, List::getLast, (one, other) -> one + ", " + other, TreeMap::new));
  }

  /** Commands and jobs that no procedure of the estate names: an action may still run them. */
  List<String> idle() {
    Set<String> named =
        deeds.stream().flatMap(it -> it.entry().stream()).collect(Collectors.toSet());
    return Stream.concat(
            estate.work().commands().sequencedKeySet().stream().map(Object::toString),
            estate.delivery().jobs().sequencedKeySet().stream())
        .filter(it -> !named.contains(it))
        .toList();
  }

  static String names(Collection<GroupName> groups) {
    return groups.stream().map(GroupName::value).sorted().collect(Collectors.joining(" or "));
  }
}
