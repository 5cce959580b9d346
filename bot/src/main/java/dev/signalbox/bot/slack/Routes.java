package dev.signalbox.bot.slack;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which way an answer takes, by how it was asked. Pure: nothing is sent here. */
final class Routes {
  private Routes() {}

  static Carriage of(Answer answer, Asked asked, Way way) {
    return switch (answer) {
      case Answer.Privately(Message message) -> privately(message, asked, way);
      case Answer.InThread(Message message) -> inThread(message, asked, way);
      case Answer.Open(Form form) -> opened(form, asked, way);
      case Answer.Refill(Form form) -> refilled(form, asked, way);
      case Answer.Mistakes(Map<String, String> byField) -> mistaken(byField, asked, way);
      case Answer.Close(var where, Message message) -> closed(where, message, asked, way);
      case Answer.Home(var pieces) ->
          Carriage.calling(
              "views.publish",
              JsonObject.empty()
                  .with("user_id", asked.asker().user().value())
                  .with("view", Wire.home(pieces)),
              Carriage.of(Reply.acknowledged()));
      case Answer.Nothing() -> Carriage.of(Reply.acknowledged());
    };
  }

  static Carriage privately(Message message, Asked asked, Way way) {
    UserId user = asked.asker().user();
    return switch (way) {
      case Way.OfCommand _ -> Carriage.of(Reply.json(Wire.ephemeral(message)));
      case Way.OfClick(_, var late) ->
          Carriage.saying(
              late.<Saying>map(url -> new Saying.Back(url, user, message))
                  .orElseGet(() -> new Saying.Direct(user, message)));
      case Way.OfFormClick _ -> Carriage.saying(new Saying.Direct(user, message));
      case Way.OfForm _ ->
          Carriage.of(Reply.json(Wire.cleared())).and(new Saying.Direct(user, message));
      case Way.OfEvent _ -> Carriage.saying(aside(message, asked));
    };
  }

  private static Carriage closed(Optional<ChannelId> where, Message message, Asked asked, Way way) {
    UserId user = asked.asker().user();
    Saying said =
        where
            .<Saying>map(it -> new Saying.Aside(it, Optional.empty(), user, message))
            .orElseGet(() -> new Saying.Direct(user, message));
    return way instanceof Way.OfForm
        ? Carriage.of(Reply.json(Wire.cleared())).and(said)
        : privately(message, asked, way);
  }

  private static Carriage inThread(Message message, Asked asked, Way way) {
    return switch (asked) {
      case Asked.Mentioned(_, var channel, var thread, _) ->
          Carriage.saying(new Saying.InThread(channel, thread, message));
      case Asked.Pressed(_, Asked.Surface.OnMessage(var channel, var ts, var thread), _, _) ->
          Carriage.saying(new Saying.InThread(channel, thread.orElse(ts), message));
      case Asked _ -> privately(message, asked, way);
    };
  }

  private static Carriage opened(Form form, Asked asked, Way way) {
    return switch (way) {
      case Way.OfCommand(var trigger) -> open(trigger, form, asked, way);
      case Way.OfClick(var trigger, _) -> open(trigger, form, asked, way);
      case Way.OfFormClick _ -> refilled(form, asked, way);
      case Way.OfForm _ -> Carriage.of(Reply.json(Wire.viewed("push", form)));
      case Way.OfEvent _ -> privately(Sentences.FORMS_NEED_A_COMMAND, asked, way);
    };
  }

  private static Carriage refilled(Form form, Asked asked, Way way) {
    return switch (way) {
      case Way.OfFormClick(Way.View(var id, var hash)) -> {
        JsonObject body = JsonObject.empty().with("view_id", id).with("view", Wire.view(form));
        yield Carriage.calling(
            "views.update",
            hash.map(known -> body.with("hash", known)).orElse(body),
            privately(Sentences.NO_FORM, asked, way));
      }
      case Way.OfForm _ -> Carriage.of(Reply.json(Wire.viewed("update", form)));
      case Way.OfCommand _ -> opened(form, asked, way);
      case Way.OfClick _ -> opened(form, asked, way);
      case Way.OfEvent _ -> opened(form, asked, way);
    };
  }

  private static Carriage open(String trigger, Form form, Asked asked, Way way) {
    return Carriage.calling(
        "views.open",
        JsonObject.empty().with("trigger_id", trigger).with("view", Wire.view(form)),
        privately(Sentences.NO_FORM, asked, way));
  }

  private static Carriage mistaken(Map<String, String> byField, Asked asked, Way way) {
    return way instanceof Way.OfForm
        ? Carriage.of(Reply.json(Wire.errors(byField)))
        : privately(
            Message.of(byField.values().stream().sorted().collect(Collectors.joining("\n"))),
            asked,
            way);
  }

  private static Saying aside(Message message, Asked asked) {
    UserId user = asked.asker().user();
    return switch (asked) {
      case Asked.Mentioned(_, var channel, var thread, _) when channel.isDirect() ->
          new Saying.InThread(channel, thread, message);
      case Asked.Mentioned(_, var channel, var thread, _) ->
          new Saying.Aside(channel, Optional.of(thread), user, message);
      case Asked _ -> new Saying.Direct(user, message);
    };
  }
}
