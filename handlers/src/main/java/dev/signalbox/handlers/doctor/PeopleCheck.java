package dev.signalbox.handlers.doctor;

import dev.signalbox.config.people.Group;
import dev.signalbox.config.people.People;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

/** Groups that nobody is in; those that Slack keeps have a line of their own. */
@Singleton
final class PeopleCheck implements Check {
  private final Installation installation;

  PeopleCheck(Installation installation) {
    this.installation = installation;
  }

  @Override
  public String about() {
    return "people";
  }

  @Override
  public Finding look() {
    People people = installation.current().people();
    List<String> empty = groups(people, Group::isEmpty);
    if (!empty.isEmpty()) {
      return new Finding.Wrong(
          "nobody is in " + String.join(", ", empty), "name somebody in people.yml");
    }
    return new Finding.Well(
        "%d persons, every listed group has somebody".formatted(people.persons().size()));
  }

  private static List<String> groups(People people, Predicate<Group> which) {
    return people.groups().entrySet().stream()
        .filter(it -> which.test(it.getValue()))
        .map(it -> it.getKey().value())
        .toList();
  }
}
