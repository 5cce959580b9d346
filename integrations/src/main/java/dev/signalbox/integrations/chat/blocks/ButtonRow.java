package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Buttons, and before them whatever of their words is longer than a button may be. */
final class ButtonRow {
  private int position;

  List<Block> blocks(List<Button> buttons) {
    var spilled = new ArrayList<String>();
    List<JsonNode> elements = buttons.stream().map(button -> element(button, spilled)).toList();
    var blocks = new ArrayList<Block>();
    spilled.forEach(text -> blocks.addAll(Pieces.sections(Words.of(text))));
    for (int from = 0; from < elements.size(); from += Limits.BUTTONS) {
      int to = Math.min(from + Limits.BUTTONS, elements.size());
      blocks.add(
          Block.staying(Block.typed("actions").with("elements", elements.subList(from, to))));
    }
    return blocks;
  }

  private JsonNode element(Button button, List<String> spilled) {
    String id = button.press().action() + ":" + position++;
    var element =
        Block.typed("button")
            .with("action_id", id)
            .with("text", fitted(button.label(), Limits.BUTTON_LABEL, spilled))
            .with("value", button.press().value())
            .maybe("style", style(button.look()))
            .maybe("url", address(button, spilled))
            .maybe("confirm", button.asks().map(question -> dialog(button, question, spilled)));
    return element.tree();
  }

  private static Optional<JsonNode> style(Button.Look look) {
    return switch (look) {
      case PLAIN -> Optional.empty();
      case GOOD -> Optional.of(JsonNode.createStringNode("primary"));
      case GRAVE -> Optional.of(JsonNode.createStringNode("danger"));
    };
  }

  private static Optional<JsonNode> address(Button button, List<String> spilled) {
    Optional<String> address = button.opens().map(URI::toASCIIString).map(Redaction::text);
    boolean usable =
        button.opens().filter(Mrkdwn::canFollow).isPresent()
            && address.equals(button.opens().map(URI::toASCIIString))
            && address.orElseThrow().length() <= Limits.URL;
    if (!usable) {
      address.ifPresent(text -> spilled.add("%s: %s".formatted(button.label(), text)));
      return Optional.empty();
    }
    return address.map(JsonNode::createStringNode);
  }

  private static JsonNode dialog(Button button, Button.Question question, List<String> spilled) {
    JsonObject dialog =
        JsonObject.empty()
            .with("title", fitted(question.title(), Limits.QUESTION_TITLE, spilled))
            .with("text", fitted(question.text(), Limits.QUESTION_TEXT, spilled))
            .with("confirm", fitted(question.yes(), Limits.QUESTION_BUTTON, spilled))
            .with("deny", fitted(question.no(), Limits.QUESTION_BUTTON, spilled));
    return button.look() == Button.Look.PLAIN
        ? dialog.tree()
        : dialog.maybe("style", style(button.look())).tree();
  }

  private static JsonNode fitted(String text, int limit, List<String> spilled) {
    String clean = Redaction.text(text).strip();
    if (clean.length() > limit) {
      spilled.add(clean);
    }
    return Block.plain(clean.isEmpty() ? "…" : Lines.cut(clean, limit));
  }
}
