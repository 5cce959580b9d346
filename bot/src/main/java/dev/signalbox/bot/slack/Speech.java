package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.MessageTs;
import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says a thing to Slack now; whoever cannot be reached where they asked is told directly. */
@Singleton
final class Speech {
  private final SlackApi slack;
  private final Wire wire;

  Speech(SlackApi slack, Wire wire) {
    this.slack = slack;
    this.wire = wire;
  }

  void say(Saying saying) {
    Message message = saying.message();
    Called called =
        switch (saying.to()) {
          case Addressee.InChannel(var channel) -> post(message, channel.value(), Optional.empty());
          case Addressee.InThread(var channel, var thread) ->
              post(message, channel.value(), Optional.of(thread));
          case Addressee.ToPerson(var person) -> post(message, person.value(), Optional.empty());
          case Addressee.Aside aside -> aside(aside, message);
          case Addressee.LateAnswer(var _, var url) -> slack.answer(url, wire.ephemeral(message));
        };
    if (called instanceof Called.Refused && !(saying.to() instanceof Addressee.ToPerson)) {
      post(message, saying.asker().value(), Optional.empty());
    }
  }

  private Called aside(Addressee.Aside aside, Message message) {
    return slack.call(
        "chat.postEphemeral",
        wire.said(message)
            .with("channel", aside.channel().value())
            .with("user", aside.person().value())
            .maybe("thread_ts", aside.thread().map(Speech::json)));
  }

  private Called post(Message message, String place, Optional<MessageTs> thread) {
    return slack.call(
        "chat.postMessage",
        wire.said(message).with("channel", place).maybe("thread_ts", thread.map(Speech::json)));
  }

  private static JsonNode json(MessageTs ts) {
    return Json.text(ts.value());
  }
}
