package dev.signalbox.integrations.chat;

import java.util.List;

/** One part of a message, from top to bottom. */
public sealed interface Piece {
  record Heading(String text) implements Piece {}

  record Paragraph(Words words) implements Piece {}

  /** Short labelled values, side by side where there is room. */
  record Facts(List<Fact> facts) implements Piece {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** Text kept to the letter: logs, commands, differences. */
  record Verbatim(String text) implements Piece {}

  /** Small print under what it explains. */
  record Aside(Words words) implements Piece {}

  record Rule() implements Piece {}

  record Buttons(List<Button> buttons) implements Piece {
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /** Text that people keep: a file, which hangs where the message does. */
  record Attached(String name, String text) implements Piece {}

  /**
   * Something to be seen beside the message.
   *
   * @param shows the same for whoever cannot see it
   */
  record Picture(String name, String shows, Image image) implements Piece {}

  record Fact(String label, Words value) {}
}
