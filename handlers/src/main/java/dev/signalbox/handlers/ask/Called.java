package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Words;
import java.util.List;

/** Those who are told by being mentioned; of a group that Slack keeps, Slack tells everybody. */
record Called(List<UserId> persons, List<SlackGroupId> groups) {
  Called {
    persons = List.copyOf(persons);
    groups = List.copyOf(groups);
  }

  static Called only(UserId person) {
    return new Called(List.of(person), List.of());
  }

  /** Each after a space. */
  Words after(Words words) {
    Words all = words;
    for (UserId user : persons) {
      all = all.and(" ").person(user);
    }
    for (SlackGroupId group : groups) {
      all = all.and(" ").group(group);
    }
    return all;
  }
}
