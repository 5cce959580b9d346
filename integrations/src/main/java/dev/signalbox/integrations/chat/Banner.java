package dev.signalbox.integrations.chat;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What leaves a simulated world says so first: nobody may take it for what has happened. */
@Singleton
public final class Banner {
  private static final String WORD = "SANDBOX";
  private static final String BEFORE = WORD + " · ";

  private final boolean flies;

  public Banner(@Property(name = "signalbox.world", defaultValue = "none") String world) {
    this.flies = world.equals("simulated");
  }

  public Message over(Message message) {
    return flies ? new Message(before(message.summary()), headed(message.pieces())) : message;
  }

  /** Its title has no room for it, so it stands before the first field. */
  public Form over(Form form) {
    return flies
        ? new Form(form.name(), form.title(), form.submit(), form.state(), noted(form.fields()))
        : form;
  }

  /** A page has no summary that could say it where nothing else is said. */
  public List<Piece> over(List<Piece> page) {
    if (!flies) {
      return page;
    }
    return page.isEmpty() ? List.of(new Piece.Paragraph(Words.of(WORD))) : headed(page);
  }

  private static List<Field> noted(List<Field> fields) {
    return !fields.isEmpty() && fields.getFirst() instanceof Field.Note(Words words)
        ? Stream.concat(Stream.of(new Field.Note(before(words))), fields.stream().skip(1)).toList()
        : Stream.concat(Stream.of(new Field.Note(Words.of(WORD))), fields.stream()).toList();
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
