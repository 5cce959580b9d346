package dev.signalbox.handlers.command;

import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.List;

/** The bot's own page for one person. */
final class Home {
  private Home() {}

  static Answer.Home of(Visit visit, List<Message> waiting, List<Piece> theirs) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading("Signalbox"));
    if (!waiting.isEmpty()) {
      pieces.add(new Piece.Paragraph(Words.empty().bold("What waits for you")));
      waiting.forEach(it -> pieces.addAll(it.pieces()));
      pieces.add(new Piece.Rule());
    }
    if (!theirs.isEmpty()) {
      pieces.addAll(theirs);
      pieces.add(new Piece.Rule());
    }
    pieces.addAll(WhoAmI.known(visit).pieces());
    var start = Button.plain("Start something", new Button.Press(BuildForm.NAME, "home"));
    pieces.add(new Piece.Buttons(List.of(start.looking(Button.Look.GOOD))));
    pieces.add(new Piece.Aside(Words.of("Everything you can do here: ").code("/ops help")));
    return new Answer.Home(pieces);
  }
}
