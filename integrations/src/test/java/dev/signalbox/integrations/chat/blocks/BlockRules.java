package dev.signalbox.integrations.chat.blocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's documented limits, written down a second time: what it would refuse, in sentences. */
final class BlockRules {
  private static final Set<String> IN_MESSAGES =
      Set.of("section", "header", "context", "divider", "actions", "rich_text");

  private final List<String> breaches = new ArrayList<>();
  private final Set<String> actionIds = new HashSet<>();
  private final ElementRules elements = new ElementRules(this);

  static List<String> message(String text, String blocksJson) {
    var rules = new BlockRules();
    rules.length("text", text, 1, 4000);
    List<JsonNode> blocks = Json.items(Json.read(blocksJson));
    rules.expect(blocks.size() <= 50, "more than 50 blocks");
    rules.expect(blocksJson.length() <= 13_000 || !rules.texts(blocks), "msg_blocks_too_long");
    blocks.forEach(block -> rules.block(block, false));
    return rules.breaches;
  }

  static List<String> view(String viewJson) {
    var rules = new BlockRules();
    JsonNode view = Json.read(viewJson).orElseThrow();
    rules.expect(viewJson.getBytes(UTF_8).length < 250_000, "250 KB");
    boolean modal = Json.text(view, "type").filter("modal"::equals).isPresent();
    if (modal) {
      rules.elements.plain(view, "title", 24);
      rules.elements.plain(view, "submit", 24);
      rules.elements.plain(view, "close", 24);
      rules.length("private_metadata", Json.text(view, "private_metadata").orElse(""), 0, 3000);
      rules.length("callback_id", Json.text(view, "callback_id").orElse(""), 1, 255);
    }
    List<JsonNode> blocks = Json.items(Json.member(view, "blocks"));
    rules.expect(blocks.size() <= 100, "more than 100 blocks");
    blocks.forEach(block -> rules.block(block, modal));
    return rules.breaches;
  }

  private boolean texts(List<JsonNode> blocks) {
    return blocks.stream().noneMatch(block -> type(block).equals("actions"));
  }

  private void block(JsonNode block, boolean modal) {
    String type = type(block);
    expect(IN_MESSAGES.contains(type) || (modal && type.equals("input")), "a block " + type);
    switch (type) {
      case "section" -> section(block);
      case "header" -> elements.plain(block, "text", 150);
      case "context" -> {
        List<JsonNode> shown = Json.items(Json.member(block, "elements"));
        count("context elements", shown, 10);
        shown.forEach(text -> elements.mrkdwn(text, 2000));
      }
      case "actions" -> {
        List<JsonNode> shown = Json.items(Json.member(block, "elements"));
        count("actions elements", shown, 25);
        shown.forEach(elements::button);
      }
      case "rich_text" -> elements.richText(block);
      case "input" -> elements.input(block);
      default -> expect(type.equals("divider"), "an unknown block");
    }
  }

  private void section(JsonNode block) {
    List<JsonNode> fields = Json.items(Json.member(block, "fields"));
    if (fields.isEmpty()) {
      elements.mrkdwn(Json.member(block, "text").orElseThrow(), 3000);
      return;
    }
    count("fields", fields, 10);
    fields.forEach(field -> elements.mrkdwn(field, 2000));
  }

  void count(String what, List<JsonNode> items, int atMost) {
    expect(!items.isEmpty() && items.size() <= atMost, "%d %s".formatted(items.size(), what));
  }

  void length(String what, String text, int atLeast, int atMost) {
    expect(
        text.length() >= atLeast && text.length() <= atMost && (atLeast == 0 || !text.isBlank()),
        "%s of %d characters".formatted(what, text.length()));
  }

  void newActionId(String id) {
    length("action_id", id, 1, 255);
    expect(actionIds.add(id), "action_id twice: " + id);
  }

  void expect(boolean fine, String breach) {
    if (!fine) {
      breaches.add(breach);
    }
  }

  static String type(JsonNode node) {
    return Json.text(node, "type").orElse("(none)");
  }
}
