package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Image;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one place where our model becomes what Slack shows. */
public final class BlockKit {
  private static final String FILE = "message.txt";
  private static final Fitting MESSAGE =
      new Fitting(
          Limits.MESSAGE_BLOCKS,
          Limits.MESSAGE_TEXT,
          Limits.MESSAGE_BYTES,
          Words.of("This is longer than a message may be: all of it is in the file ").code(FILE));
  private static final Fitting PAGE =
      new Fitting(
          Limits.VIEW_BLOCKS,
          Limits.VIEW_TEXT,
          Limits.VIEW_BYTES,
          Words.of("There is more than this page can show. Ask for it with ").code("/ops status"));

  private BlockKit() {}

  public static Rendered message(Message message) {
    Fitting.Fitted fitted = MESSAGE.fit(blocks(message.pieces()));
    List<String> summary = Mrkdwn.texts(message.summary(), Limits.SUMMARY - 1);
    String text =
        switch (summary.size()) {
          case 0 -> "…";
          case 1 -> summary.getFirst();
          default -> summary.getFirst() + "…";
        };
    boolean whole = fitted.whole() && summary.size() < 2;
    return new Rendered(text, Json.array(fitted.blocks()), files(message, whole));
  }

  private static List<Rendered.File> files(Message message, boolean whole) {
    List<Rendered.File> files = new ArrayList<>();
    for (Piece piece : message.pieces()) {
      if (piece instanceof Piece.Attached(String name, String kept)) {
        files.add(Rendered.File.text(name, Redaction.text(kept)));
      }
      if (piece instanceof Piece.Picture(String name, String shows, Image image)) {
        files.add(new Rendered.File(name, image.letters(), Optional.of(alternative(shows))));
      }
    }
    if (!whole) {
      files.add(Rendered.File.text(FILE, PlainWords.file(message)));
    }
    return files;
  }

  private static String alternative(String shows) {
    String told = Redaction.text(shows);
    return told.substring(0, Math.min(told.length(), Limits.ALTERNATIVE));
  }

  public static String view(Form form) {
    return FormView.of(form);
  }

  public static String home(List<Piece> pieces) {
    return Block.typed("home").with("blocks", PAGE.fit(blocks(pieces)).blocks()).toString();
  }

  private static List<List<Block>> blocks(List<Piece> pieces) {
    var names = new Pieces();
    return pieces.stream().map(names::blocks).toList();
  }
}
