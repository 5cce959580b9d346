package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The pieces of one message or page as blocks; it counts the buttons, so that each has a name. */
final class Pieces {
  private final ButtonRow row = new ButtonRow();

  List<Block> blocks(Piece piece) {
    return switch (piece) {
      case Piece.Heading(String text) -> heading(text);
      case Piece.Paragraph(Words words) -> sections(words);
      case Piece.Facts(List<Piece.Fact> facts) -> facts(facts);
      case Piece.Verbatim(String text) -> verbatim(text);
      case Piece.Aside(Words words) -> aside(words);
      case Piece.Rule() -> List.of(Block.of(Block.typed("divider")));
      case Piece.Buttons(var buttons) -> row.blocks(buttons);
      case Piece.Attached _, Piece.Picture _ -> List.of();
    };
  }

  static List<Block> sections(Words words) {
    return Mrkdwn.texts(words, Limits.SECTION).stream().map(Block::section).toList();
  }

  private static List<Block> heading(String text) {
    String line = Redaction.text(text).strip().replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return List.of();
    }
    if (line.length() > Limits.HEADER) {
      return sections(new Words(List.of(new Span.Bold(line))));
    }
    return List.of(Block.of(Block.typed("header").with("text", Block.plain(line))));
  }

  private static List<Block> aside(Words words) {
    return Mrkdwn.texts(words, Limits.ASIDE).stream()
        .map(text -> Block.typed("context").with("elements", List.of(Block.mrkdwn(text))))
        .map(Block::of)
        .toList();
  }

  private static List<Block> facts(List<Piece.Fact> facts) {
    var blocks = new ArrayList<Block>();
    var fields = new ArrayList<JsonNode>();
    for (Piece.Fact fact : facts) {
      Words words = Words.empty().bold(fact.label()).and("\n").and(fact.value());
      List<String> texts = Mrkdwn.texts(words, Limits.FIELD);
      if (texts.size() != 1 || fields.size() == Limits.FIELDS) {
        addFields(fields, blocks);
      }
      if (texts.size() == 1) {
        fields.add(Block.mrkdwn(texts.getFirst()));
      } else {
        blocks.addAll(sections(words));
      }
    }
    addFields(fields, blocks);
    return blocks;
  }

  private static void addFields(List<JsonNode> fields, List<Block> blocks) {
    if (!fields.isEmpty()) {
      blocks.add(Block.of(Block.typed("section").with("fields", List.copyOf(fields))));
      fields.clear();
    }
  }

  /** Rich text needs no escapes, so that what people copy is what was there. */
  private static List<Block> verbatim(String text) {
    var blocks = new ArrayList<Block>();
    for (String part : Lines.parts(Redaction.text(text), Limits.SECTION)) {
      JsonNode letters = Block.typed("text").with("text", part).tree();
      JsonObject kept = Block.typed("rich_text_preformatted").with("elements", List.of(letters));
      blocks.add(Block.of(Block.typed("rich_text").with("elements", List.of(kept.tree()))));
    }
    return blocks;
  }
}
