package dev.signalbox.bot.slack;

import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.blocks.Rendered;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which way an answer takes, by how it was asked. Pure: nothing is sent here. */
@Singleton
final class Routes {
  static final String PUBLISH = "views.publish";

  private final Wire wire;

  Routes(Wire wire) {
    this.wire = wire;
  }

  Carriage of(Answer answer, Asked asked, Way way) {
    return switch (answer) {
      case Answer.Privately(Message message) -> privately(message, asked, way);
      case Answer.InThread(Message message) -> inThread(message, asked, way);
      case Answer.Open(Form form) -> opened(form, asked, way);
      case Answer.Refill(Form form) -> refilled(form, asked, way);
      case Answer.Mistakes(Map<String, String> byField) -> mistaken(byField, asked, way);
      case Answer.Close close -> closed(close, asked, way);
      case Answer.Home(var pieces) ->
          Carriage.calling(PUBLISH, page(pieces, asked), Carriage.of(Reply.acknowledged()));
      case Answer.Afresh(Answer said, Answer.Home(var pieces)) ->
          of(said, asked, way).publishing(page(pieces, asked));
      case Answer.Later(Message meanwhile, Answer.Look look) -> later(meanwhile, look, asked, way);
      case Answer.Nothing() -> Carriage.of(Reply.acknowledged());
    };
  }

  private JsonObject page(List<Piece> pieces, Asked asked) {
    return JsonObject.empty()
        .with("user_id", asked.asker().user().value())
        .with("view", wire.home(pieces));
  }

  Carriage privately(Message message, Asked asked, Way way) {
    return switch (way) {
      case Way.OfCommand _ -> replied(message, asked);
      case Way.OfClick _, Way.OfFormClick _, Way.OfEvent _ ->
          Carriage.saying(saying(message, asked, way));
      case Way.OfForm _ -> Carriage.of(Reply.json(Wire.cleared())).and(saying(message, asked, way));
    };
  }

  /** A reply holds no file: what it cannot hold goes to the asker as a message of its own. */
  private Carriage replied(Message message, Asked asked) {
    Rendered rendered = wire.rendered(message);
    return rendered.files().isEmpty()
        ? Carriage.of(Reply.json(Wire.ephemeral(rendered)))
        : Carriage.of(Reply.json(wire.ephemeral(Sentences.DIRECTLY)))
            .and(saying(direct(asked.asker().user()), message, asked));
  }

  /** Somebody who mentioned the bot sees that it was heard when it answers, and not twice. */
  private Carriage later(Message meanwhile, Answer.Look look, Asked asked, Way way) {
    Carriage now =
        way instanceof Way.OfEvent
            ? Carriage.of(Reply.acknowledged())
            : privately(meanwhile, asked, way);
    Addressee to = asked instanceof Asked.Mentioned it ? inThread(it) : afterwards(asked, way);
    return now.and(new Carriage.Late(look, asked.asker().user(), to));
  }

  private Carriage closed(Answer.Close close, Asked asked, Way way) {
    UserId user = asked.asker().user();
    Addressee to =
        close
            .where()
            .<Addressee>map(it -> new Addressee.Aside(it, Optional.empty(), user))
            .orElseGet(() -> direct(user));
    Carriage now =
        way instanceof Way.OfForm
            ? Carriage.of(Reply.json(Wire.cleared())).and(saying(to, close.message(), asked))
            : privately(close.message(), asked, way);
    return close.then().map(look -> now.and(new Carriage.Late(look, user, to))).orElse(now);
  }

  private Carriage inThread(Message message, Asked asked, Way way) {
    return switch (asked) {
      case Asked.Mentioned it -> Carriage.saying(saying(inThread(it), message, asked));
      case Asked.Pressed(_, Asked.Surface.OnMessage(var channel, var ts, var thread), _, _) ->
          Carriage.saying(
              saying(new Addressee.InThread(channel, thread.orElse(ts)), message, asked));
      case Asked _ -> privately(message, asked, way);
    };
  }

  private static Addressee inThread(Asked.Mentioned mention) {
    return new Addressee.InThread(mention.channel(), mention.thread());
  }

  private static Saying saying(Message message, Asked asked, Way way) {
    return saying(afterwards(asked, way), message, asked);
  }

  private static Saying saying(Addressee to, Message message, Asked asked) {
    return new Saying(asked.asker().user(), to, message);
  }

  private Carriage opened(Form form, Asked asked, Way way) {
    return switch (way) {
      case Way.OfCommand(var trigger, _) -> open(trigger, form, asked, way);
      case Way.OfClick(var trigger, _) -> open(trigger, form, asked, way);
      case Way.OfFormClick _ -> refilled(form, asked, way);
      case Way.OfForm _ -> Carriage.of(Reply.json(wire.viewed("push", form)));
      case Way.OfEvent _ -> privately(Sentences.FORMS_NEED_A_COMMAND, asked, way);
    };
  }

  private Carriage refilled(Form form, Asked asked, Way way) {
    return switch (way) {
      case Way.OfFormClick(Way.View(var id, var hash)) -> {
        JsonObject body = JsonObject.empty().with("view_id", id).with("view", wire.view(form));
        yield Carriage.calling(
            "views.update",
            hash.map(known -> body.with("hash", known)).orElse(body),
            privately(Sentences.NO_FORM, asked, way));
      }
      case Way.OfForm _ -> Carriage.of(Reply.json(wire.viewed("update", form)));
      case Way.OfCommand _ -> opened(form, asked, way);
      case Way.OfClick _ -> opened(form, asked, way);
      case Way.OfEvent _ -> opened(form, asked, way);
    };
  }

  private Carriage open(String trigger, Form form, Asked asked, Way way) {
    return Carriage.calling(
        "views.open",
        JsonObject.empty().with("trigger_id", trigger).with("view", wire.view(form)),
        privately(Sentences.NO_FORM, asked, way));
  }

  private Carriage mistaken(Map<String, String> byField, Asked asked, Way way) {
    return way instanceof Way.OfForm
        ? Carriage.of(Reply.json(Wire.errors(byField)))
        : privately(
            Message.of(byField.values().stream().sorted().collect(Collectors.joining("\n"))),
            asked,
            way);
  }

  /** Where the asker is reached when the reply cannot carry it. */
  private static Addressee afterwards(Asked asked, Way way) {
    UserId user = asked.asker().user();
    Optional<ResponseUrl> late =
        switch (way) {
          case Way.OfCommand(_, var url) -> url;
          case Way.OfClick(_, var url) -> url;
          case Way.OfFormClick _, Way.OfForm _, Way.OfEvent _ -> Optional.empty();
        };
    return late.<Addressee>map(url -> new Addressee.LateAnswer(user, url.value()))
        .orElseGet(() -> asked instanceof Asked.Mentioned it ? aside(it) : direct(user));
  }

  private static Addressee direct(UserId user) {
    return new Addressee.ToPerson(user);
  }

  private static Addressee aside(Asked.Mentioned mention) {
    return mention.channel().isDirect()
        ? inThread(mention)
        : new Addressee.Aside(
            mention.channel(), Optional.of(mention.thread()), mention.asker().user());
  }
}
