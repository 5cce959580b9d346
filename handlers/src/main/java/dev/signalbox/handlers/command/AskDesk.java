package dev.signalbox.handlers.command;

import dev.signalbox.handlers.ask.Answering;
import dev.signalbox.handlers.ask.Heard;
import dev.signalbox.handlers.ask.Press;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Takes the answers of people to what runs ask them. */
@Singleton
final class AskDesk {
  private final Answering answering;
  private final HomeDesk homes;
  private final Originals originals;
  private final Diary diary;
  private final Elsewhere elsewhere;

  AskDesk(
      Answering answering, HomeDesk homes, Originals originals, Diary diary, Elsewhere elsewhere) {
    this.answering = answering;
    this.homes = homes;
    this.originals = originals;
    this.diary = diary;
    this.elsewhere = elsewhere;
  }

  /** What is answered where nothing was asked. */
  @Singleton
  record Elsewhere(ClockDesk clock, WindowDesk windows) {}

  /** What the clock offers asks for no more than a start. */
  Answer offered(Visit visit, Asked.Surface surface, String value) {
    return elsewhere.clock().pressed(visit, surface, value);
  }

  Answer ended(Visit visit, Asked.Surface surface, String value) {
    return elsewhere.windows().pressed(visit, surface, value);
  }

  static boolean isOurs(String action) {
    return action.startsWith(Press.ACTION);
  }

  Answer pressed(Visit visit, Asked.Surface surface, String value) {
    Press press = new Press(visit.caller(), value, surface.message(), Optional.empty());
    return switch (answering.press(press)) {
      case Heard.Counted(var _, var said) -> new Answer.Privately(counted(said));
      case Heard.Wants(var form) -> new Answer.Open(form);
      case Heard.Mistakes(var byField) -> new Answer.Mistakes(byField);
      case Heard.No(var no) -> new Answer.Privately(refused(visit, press, no));
      case Heard.Misplaced(var no, var letter) ->
          originals.instead(refused(visit, press, no), letter);
    };
  }

  /** A form knows no message that it stood on, so the answer goes where it was asked. */
  Answer submitted(Visit visit, String value, Answers answers) {
    Press press = new Press(visit.caller(), value, Optional.empty(), Optional.of(answers));
    return switch (answering.press(press)) {
      case Heard.Counted(var where, var said) ->
          new Answer.Close(Optional.of(where), counted(said));
      case Heard.Wants(var form) -> new Answer.Refill(form);
      case Heard.Mistakes(var byField) -> new Answer.Mistakes(byField);
      case Heard.No(var no) -> new Answer.Close(visit.channel(), refused(visit, press, no));
      case Heard.Misplaced(var no, var _) ->
          new Answer.Close(visit.channel(), refused(visit, press, no));
    };
  }

  Answer.Home home(Visit visit) {
    return homes.of(visit);
  }

  static Message counted(String said) {
    return Message.of(":white_check_mark: " + said);
  }

  private Message refused(Visit visit, Press press, Refused no) {
    diary.refused(visit, no, press.value());
    return no.message("Your answer does not count");
  }
}
