package dev.signalbox.config.people;

import java.util.Set;

/** A human, however many Slack ids they have: two of them never count as two people. */
public record Person(PersonName name, String fullName, Set<SlackId> slack) {
  public Person {
    slack = Set.copyOf(slack);
  }
}
