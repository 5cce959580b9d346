package dev.signalbox.handlers.guard;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.roster.Census;
import java.util.Optional;

/** Tells who somebody is, by people.yml and by the groups that Slack keeps. */
public final class Reception {
  private final Census census;

  public Reception(Census census) {
    this.census = census;
  }

  public Standing recognise(SlackId id, Optional<ChannelId> channel) {
    return census
        .person(id)
        .<Standing>map(person -> new Standing.Known(caller(person, id, channel)))
        .orElseGet(() -> new Standing.Stranger(census.untold(id)));
  }

  private Caller caller(Person person, SlackId id, Optional<ChannelId> channel) {
    return new Caller(
        person,
        census.groupsOf(person),
        channel.flatMap(census.people()::channel),
        channel.filter(it -> !it.isDirect()).isPresent()
            ? Caller.Where.CHANNEL
            : Caller.Where.DIRECT,
        census.untold(id));
  }
}
