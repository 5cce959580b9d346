package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What leaves a simulated world says so first: nobody may take it for what has happened. */
@Singleton
final class Banner {
  private static final String WORD = "SANDBOX";
  private static final String BEFORE = WORD + " · ";

  private final boolean flies;

  Banner(@Property(name = "signalbox.world", defaultValue = "none") String world) {
    this.flies = world.equals("simulated");
  }

  Message over(Message message) {
    return flies ? new Message(before(message.summary()), headed(message.pieces())) : message;
  }

  private static List<Piece> headed(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>(pieces.stream().map(Banner::named).toList());
    if (all.isEmpty()) {
      return all;
    }
    switch (all.getFirst()) {
      case Piece.Heading(String text) -> all.set(0, new Piece.Heading(BEFORE + text));
      case Piece.Paragraph(Words words) -> all.set(0, new Piece.Paragraph(before(words)));
      case Piece.Facts _,
          Piece.Verbatim _,
          Piece.Aside _,
          Piece.Rule _,
          Piece.Buttons _,
          Piece.Attached _,
          Piece.Picture _ ->
          all.addFirst(new Piece.Paragraph(Words.of(WORD)));
    }
    return all;
  }

  /** A file goes its own ways, so its name says it. */
  private static Piece named(Piece piece) {
    return switch (piece) {
      case Piece.Attached(var name, var text) -> new Piece.Attached(named(name), text);
      case Piece.Picture(var name, var shows, var image) ->
          new Piece.Picture(named(name), BEFORE + shows, image);
      case Piece.Heading _,
          Piece.Paragraph _,
          Piece.Facts _,
          Piece.Verbatim _,
          Piece.Aside _,
          Piece.Rule _,
          Piece.Buttons _ ->
          piece;
    };
  }

  private static String named(String file) {
    return WORD + "-" + file;
  }

  private static Words before(Words words) {
    return Words.of(BEFORE).and(words);
  }
}
