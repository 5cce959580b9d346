package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.MessageTs;
import java.net.URI;
import java.util.Optional;

/** Where a letter goes, as its row keeps it. */
record Place(
    String channel, Optional<String> thread, Optional<String> seenBy, Optional<String> address) {

  static Place of(Addressee addressee) {
    return switch (addressee) {
      case Addressee.InChannel(ChannelId channel) -> open(channel.value());
      case Addressee.InThread(ChannelId channel, MessageTs thread) ->
          new Place(
              channel.value(), Optional.of(thread.value()), Optional.empty(), Optional.empty());
      case Addressee.ToPerson(UserId person) -> open(person.value());
      case Addressee.Aside(ChannelId channel, Optional<MessageTs> thread, UserId person) ->
          new Place(
              channel.value(),
              thread.map(MessageTs::value),
              Optional.of(person.value()),
              Optional.empty());
      case Addressee.LateAnswer(UserId person, URI responseUrl) ->
          new Place(
              person.value(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(responseUrl.toString()));
    };
  }

  /** What one person alone may see cannot hold a file: that goes to them directly. */
  Place ofFile() {
    return open(seenBy.orElse(channel)).in(isPrivate() ? Optional.empty() : thread);
  }

  boolean isPrivate() {
    return seenBy.isPresent() || address.isPresent();
  }

  private Place in(Optional<String> other) {
    return new Place(channel, other, seenBy, address);
  }

  private static Place open(String channel) {
    return new Place(channel, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
