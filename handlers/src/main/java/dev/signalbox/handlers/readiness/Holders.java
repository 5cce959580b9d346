package dev.signalbox.handlers.readiness;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.Person;
import dev.signalbox.handlers.roster.Rosters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is behind a telephone: people of the group that is called like it, as far as it is known. */
@Singleton
final class Holders {
  private final Rosters rosters;

  Holders(Rosters rosters) {
    this.rosters = rosters;
  }

  /** {@code on-call} is the group oncall, too. */
  String of(String whom) {
    List<Person> people =
        Stream.of(whom, whom.replace("-", ""))
            .distinct()
            .flatMap(it -> rosters.now().members(new GroupName(it)).stream())
            .distinct()
            .toList();
    String names = people.stream().map(Person::fullName).collect(Collectors.joining(" or "));
    return people.isEmpty() ? whom : "%s (%s)".formatted(whom, names);
  }
}
