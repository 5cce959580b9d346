package dev.signalbox.handlers.calendar;

import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is said of one of its times. Pure. */
record Notice(Due due, Instant slot) {
  /** The name of its letter. */
  String letter() {
    return "start/%s/%s".formatted(due.key(), slot);
  }

  /** {@code plan}: what it would do, as it stands now. */
  Message offered(Message plan) {
    Words words =
        Words.of(":bell: ")
            .bold(due.order().title())
            .and(": it is time. Whoever presses Start is asked for what its plan needs.");
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Paragraph(words)));
    pieces.addAll(plan.pieces());
    Button start =
        Button.plain("Start", new Button.Press(Offers.ACTION, "%s %s".formatted(due.key(), slot)))
            .looking(Button.Look.GOOD);
    pieces.add(new Piece.Buttons(List.of(start)));
    return new Message(words, pieces);
  }

  Message started(UserId by, RunId run) {
    return Message.of(
        Words.of(":arrow_forward: ")
            .bold(due.order().title())
            .and(": ")
            .person(by)
            .and(" started it as ")
            .code(run.value())
            .and("."));
  }

  Message missed() {
    return notStarted(
        Words.of("I was not there when it was due, ")
            .moment(slot)
            .and(", and more than an hour late I do not offer it any more"));
  }

  Message underWay(RunId run) {
    return notStarted(Words.of("run ").code(run.value()).and(" of it is still under way"));
  }

  private Message notStarted(Words because) {
    String command =
        due.runbook().command().text().replace("<estate>", due.estate().name().value());
    return Message.of(
        Words.of(":heavy_minus_sign: ")
            .bold(due.order().title())
            .and(" is not started: ")
            .and(because)
            .and(". Next: ")
            .code("/ops " + command)
            .and(", once it fits."));
  }
}
