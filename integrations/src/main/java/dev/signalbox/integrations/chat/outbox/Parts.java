package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.Banner;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.chat.blocks.BlockKit;
import dev.signalbox.integrations.chat.blocks.Rendered;
import java.util.List;
import java.util.stream.Stream;

/** A text that Slack will not take as a file, as messages that each fit. */
final class Parts {
  private Parts() {}

  static List<Rendered> of(String text, Banner banner) {
    return cut(text, banner).toList();
  }

  private static Stream<Rendered> cut(String text, Banner banner) {
    Rendered whole = BlockKit.message(banner.over(message(text)));
    if (whole.files().isEmpty()) {
      return Stream.of(whole);
    }
    int middle = middle(text);
    return Stream.concat(
        cut(text.substring(0, middle), banner), cut(text.substring(middle), banner));
  }

  private static Message message(String text) {
    return new Message(
        Words.of("The rest, as Slack takes no file from me"), List.of(new Piece.Verbatim(text)));
  }

  /** After a line's end where one is near; never inside a character. */
  private static int middle(String text) {
    int half = text.length() / 2;
    int line = text.lastIndexOf('\n', half) + 1;
    if (line > text.length() / 4) {
      return line;
    }
    return Character.isLowSurrogate(text.charAt(half)) ? half + 1 : half;
  }
}
