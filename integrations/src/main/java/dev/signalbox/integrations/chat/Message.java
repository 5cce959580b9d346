package dev.signalbox.integrations.chat;

import java.util.List;
import java.util.stream.Stream;

/** A message: the line that notifications and screen readers get, and its pieces. */
public record Message(Words summary, List<Piece> pieces) {
  public Message {
    pieces = List.copyOf(pieces);
  }

  /** A message that is its own summary. */
  public static Message of(Words words) {
    return new Message(words, List.of(new Piece.Paragraph(words)));
  }

  public static Message of(String sentence) {
    return of(Words.of(sentence));
  }

  public Message plus(Piece... more) {
    return new Message(summary, Stream.concat(pieces.stream(), Stream.of(more)).toList());
  }
}
