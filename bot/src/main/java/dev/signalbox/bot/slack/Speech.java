package dev.signalbox.bot.slack;

import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says a thing to Slack now; whoever cannot be reached where they asked is told directly. */
@Singleton
final class Speech {
  private final SlackApi slack;

  Speech(SlackApi slack) {
    this.slack = slack;
  }

  void say(Saying saying) {
    Optional<UserId> instead =
        switch (saying) {
          case Saying.InThread(var channel, var thread, var message) -> {
            post(message, channel.value(), Optional.of(thread.value()));
            yield Optional.empty();
          }
          case Saying.Direct(var user, _) -> Optional.of(user);
          case Saying.Aside aside -> unless(aside(aside), aside.user());
          case Saying.Back(var url, var user, var message) ->
              unless(slack.answer(url.value(), Wire.ephemeral(message)), user);
        };
    instead.ifPresent(user -> post(saying.message(), user.value(), Optional.empty()));
  }

  private static Optional<UserId> unless(Called called, UserId user) {
    return called instanceof Called.Refused ? Optional.of(user) : Optional.empty();
  }

  private Called aside(Saying.Aside aside) {
    JsonObject said =
        Wire.said(aside.message())
            .with("channel", aside.channel().value())
            .with("user", aside.user().value());
    return slack.call(
        "chat.postEphemeral",
        aside.thread().map(thread -> said.with("thread_ts", thread.value())).orElse(said));
  }

  private void post(Message message, String place, Optional<String> thread) {
    JsonObject said = Wire.said(message).with("channel", place);
    slack.call("chat.postMessage", thread.map(ts -> said.with("thread_ts", ts)).orElse(said));
  }
}
