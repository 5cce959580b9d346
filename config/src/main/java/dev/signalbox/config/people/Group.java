package dev.signalbox.config.people;

import java.util.List;

/** People under one name. */
public sealed interface Group {
  /** Listed in people.yml. */
  record Listed(List<Person> persons) implements Group {
    public Listed {
      persons = List.copyOf(persons);
    }
  }

  /** Kept in Slack: who is in it is asked there, each time. */
  record KeptInSlack(SlackGroupId id) implements Group {}

  /** Whether nobody can ever be in it. */
  default boolean isEmpty() {
    return this instanceof Listed(var persons) && persons.isEmpty();
  }
}
