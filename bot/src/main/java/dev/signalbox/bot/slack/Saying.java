package dev.signalbox.bot.slack;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.MessageTs;
import java.util.Optional;

/** Something said outside of the answer to the request. */
sealed interface Saying {
  Message message();

  /** Kept with the answer until it has arrived. */
  sealed interface Lasting extends Saying {}

  /** Of use at once or not at all: whoever waits for it asks again. */
  sealed interface Passing extends Saying {}

  record InThread(ChannelId channel, MessageTs thread, Message message) implements Passing {}

  /** In a place where others are, seen by one of them. */
  record Aside(ChannelId channel, Optional<MessageTs> thread, UserId user, Message message)
      implements Passing {}

  record Direct(UserId user, Message message) implements Lasting {}

  record Back(ResponseUrl url, UserId user, Message message) implements Lasting {}
}
