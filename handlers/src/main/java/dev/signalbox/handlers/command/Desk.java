package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.ask.AskForm;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.readiness.Incident;
import dev.signalbox.handlers.watch.Cure;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The counter: recognises who is there, finds out what they mean, and has it carried out. */
@Singleton
final class Desk implements FrontDesk {
  private final Lobby lobby;
  private final Clerk clerk;
  private final FormDesk forms;
  private final AskDesk asks;
  private final Diary diary;

  Desk(Lobby lobby, Clerk clerk, FormDesk forms, AskDesk asks, Diary diary) {
    this.lobby = lobby;
    this.clerk = clerk;
    this.forms = forms;
    this.asks = asks;
    this.diary = diary;
  }

  @Override
  public Answer answer(Asked asked) {
    if (asked instanceof Asked.Submitted(var _, var _, var _, var answers)
        && !Pasted.mistakes(answers).isEmpty()) {
      return new Answer.Mistakes(Pasted.mistakes(answers));
    }
    Answer answer = afresh(asked, clean(Pasted.clean(asked)));
    return Pasted.in(asked).map(it -> Pasted.warned(answer, it)).orElse(answer);
  }

  /** A form that opens, or stays open, has changed nothing yet. */
  private Answer afresh(Asked asked, Answer answer) {
    return asked.isFromHome()
            && !(answer instanceof Answer.Open || answer instanceof Answer.Mistakes)
        ? visit(asked.asker(), Optional.empty(), it -> new Answer.Afresh(answer, asks.home(it)))
        : answer;
  }

  /** What holds no secret any more. */
  private Answer clean(Asked asked) {
    return switch (asked) {
      case Asked.Typed(var who, var channel, var text) ->
          visit(who, Optional.of(channel), it -> typed(it, text));
      case Asked.Mentioned(var who, var channel, var _, var text, var files) ->
          inThread(visit(who, Optional.of(channel), it -> typed(it, text, files)));
      case Asked.Pressed(var who, var surface, var action, var value) ->
          visit(who, channel(surface), it -> pressed(it, action, surface, value));
      case Asked.Refined(var who, var _, var state, var answers) ->
          visit(who, FormDesk.channel(state), it -> forms.refined(it, answers));
      case Asked.Submitted(var who, var form, var state, var answers)
          when form.equals(AskForm.NAME) ->
          visit(who, Optional.empty(), it -> asks.submitted(it, state, answers));
      case Asked.Submitted(var who, var form, var state, var answers)
          when form.equals(HandForm.NAME) ->
          visit(who, Optional.empty(), it -> clerk.submitted(it, state, answers));
      case Asked.Submitted(var who, var form, var state, var answers)
          when form.equals(DoneForm.NAME) ->
          visit(who, DoneForm.channel(state), it -> clerk.agenda().submitted(it, state, answers));
      case Asked.Submitted(var who, var form, var state, var answers) ->
          visit(who, FormDesk.channel(state), it -> forms.submitted(it, form, answers));
      case Asked.HomeOpened(var who) -> visit(who, Optional.empty(), asks::home);
    };
  }

  @Override
  public void prepare(Asked asked) {
    lobby.expect(asked);
  }

  private Answer visit(SlackId who, Optional<ChannelId> channel, Function<Visit, Answer> then) {
    return lobby
        .visit(who, channel)
        .map(then)
        .orElseGet(() -> new Answer.Privately(lobby.stranger(who)));
  }

  private Answer typed(Visit visit, String text) {
    return typed(visit, text, List.of());
  }

  private Answer typed(Visit visit, String text, List<FileId> files) {
    return switch (lobby.understand(visit, text)) {
      case Parsed.Ok(var command) -> {
        diary.asked(visit, text);
        yield forms.attached(visit, command, files).orElseGet(() -> clerk.carryOut(command, visit));
      }
      case Parsed.Misread(var because, var next) ->
          unseen(visit, text, new Refused(Refusal.NOT_UNDERSTOOD, because, next));
      case Parsed.NoEstate(var because, var next) ->
          unseen(visit, text, new Refused(Refusal.NO_SUCH_ESTATE, because, next));
    };
  }

  private Answer unseen(Visit visit, String text, Refused no) {
    return refused(visit, text, lobby.unseen(visit, no));
  }

  private Answer refused(Visit visit, String text, Refused no) {
    diary.refused(visit, no, text);
    return new Answer.Privately(no.message());
  }

  private Answer pressed(Visit visit, String action, Asked.Surface surface, String value) {
    if (AskDesk.isOurs(action)) {
      return asks.pressed(visit, surface, value);
    }
    if (ClockDesk.isOurs(action)) {
      return asks.offered(visit, surface, value);
    }
    if (WindowDesk.isOurs(action)) {
      return asks.ended(visit, surface, value);
    }
    return carriedOut(visit, action, surface, value);
  }

  private Answer carriedOut(Visit visit, String action, Asked.Surface surface, String value) {
    if (AgendaDesk.isOurs(action)) {
      return clerk.agenda().pressed(visit, action, value);
    }
    if (Helm.isOurs(action)) {
      return clerk.pressed(visit, surface, Helm.meant(action, value));
    }
    if (action.equals(Incident.HERE)) {
      return come(visit, value);
    }
    if (action.equals(Cure.ACTION)) {
      return cured(visit, surface, value);
    }
    return action.equals(BuildForm.NAME)
        ? clerk.carryOut(new Command.Build(), visit)
        : refused(visit, action, over());
  }

  /** As if whoever presses it had typed its command, there. */
  private Answer cured(Visit visit, Asked.Surface surface, String estate) {
    return visit
        .menu()
        .estate(estate)
        .filter(_ -> channel(surface).isPresent())
        .map(it -> typed(visit, Cure.command(it)))
        .orElseGet(() -> refused(visit, Cure.ACTION, over()));
  }

  /** The same of whoever comes to an incident. */
  private Answer come(Visit visit, String number) {
    return number.matches("\\d{1,18}")
        ? typed(visit, "incident here " + number)
        : refused(visit, Incident.HERE, over());
  }

  private static Refused over() {
    return new Refused(
        Refusal.NOTHING_BEHIND_IT,
        "this button belongs to something that is over",
        "look at the newest message about it, or type `/ops help`");
  }

  private static Optional<ChannelId> channel(Asked.Surface surface) {
    return surface.message().map(Letters.Posted::channel);
  }

  private static Answer inThread(Answer answer) {
    return switch (answer) {
      case Answer.Privately(var message) -> new Answer.InThread(message);
      case Answer.Open _ ->
          new Answer.InThread(
              Message.of(
                  "Something is missing, and a mention cannot open a form. Type it all, or use"
                      + " /ops."));
      default -> answer;
    };
  }
}
