package dev.signalbox.handlers.guard;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.People;
import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackId;
import java.util.Optional;

/** Tells who somebody is, by people.yml alone. */
public final class Reception {
  private final People people;

  public Reception(People people) {
    this.people = people;
  }

  public Standing recognise(SlackId id, Optional<ChannelId> channel) {
    return people
        .person(id)
        .<Standing>map(person -> new Standing.Known(caller(person, channel)))
        .orElseGet(Standing.Stranger::new);
  }

  private Caller caller(Person person, Optional<ChannelId> channel) {
    return new Caller(
        person,
        people.groupsOf(person),
        channel.flatMap(people::channel),
        channel.filter(it -> !it.isDirect()).isPresent()
            ? Caller.Where.CHANNEL
            : Caller.Where.DIRECT);
  }
}
