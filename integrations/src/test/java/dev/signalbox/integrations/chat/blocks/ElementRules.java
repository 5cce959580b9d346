package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The same for what stands inside blocks. */
final class ElementRules {
  /** Every angle bracket belongs to markup of ours; every ampersand starts one of three escapes. */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(?:[^<>&]|&(?:amp|lt|gt);|<(?:@[UW][A-Z0-9]+|#[CDG][A-Z0-9]+|!here|!channel|!subteam\\^\\w+"
              + "|!date\\^\\d+\\^[^<>|]+\\|[^<>|]+|(?:https?://|mailto:)[^<>|]+\\|[^<>]+)>)*+");

  private final BlockRules rules;

  ElementRules(BlockRules rules) {
    this.rules = rules;
  }

  void plain(JsonNode holder, String name, int atMost) {
    JsonNode text = Json.member(holder, name).orElseThrow();
    rules.expect(BlockRules.type(text).equals("plain_text"), name + " is no plain_text");
    rules.length(name, Json.text(text, "text").orElse(""), 1, atMost);
  }

  void mrkdwn(JsonNode text, int atMost) {
    String said = Json.text(text, "text").orElse("");
    rules.expect(BlockRules.type(text).equals("mrkdwn"), "text is no mrkdwn");
    rules.length("mrkdwn", said, 1, atMost);
    rules.expect(ESCAPED.matcher(said).matches(), "markup that is not ours: " + said);
  }

  void button(JsonNode button) {
    rules.expect(BlockRules.type(button).equals("button"), "an action that is no button");
    plain(button, "text", 75);
    rules.newActionId(Json.text(button, "action_id").orElse(""));
    rules.length("value", Json.text(button, "value").orElse(""), 0, 2000);
    rules.length("url", Json.text(button, "url").orElse(""), 0, 3000);
    Optional<String> style = Json.text(button, "style");
    rules.expect(style.map(Set.of("primary", "danger")::contains).orElse(true), "a style");
    Json.member(button, "confirm").ifPresent(this::dialog);
  }

  private void dialog(JsonNode dialog) {
    plain(dialog, "title", 100);
    plain(dialog, "text", 300);
    plain(dialog, "confirm", 30);
    plain(dialog, "deny", 30);
  }

  void richText(JsonNode block) {
    List<JsonNode> parts = Json.items(Json.member(block, "elements"));
    rules.count("rich_text elements", parts, 50);
    for (JsonNode part : parts) {
      rules.expect(BlockRules.type(part).equals("rich_text_preformatted"), "rich text");
      List<JsonNode> texts = Json.items(Json.member(part, "elements"));
      rules.count("preformatted elements", texts, 50);
      texts.forEach(text -> rules.length("letters", Json.text(text, "text").orElse(""), 1, 3000));
    }
  }

  void input(JsonNode block) {
    plain(block, "label", 2000);
    Json.member(block, "hint").ifPresent(hint -> plain(block, "hint", 2000));
    rules.length("block_id", Json.text(block, "block_id").orElse(""), 1, 255);
    JsonNode element = Json.member(block, "element").orElseThrow();
    rules.newActionId(Json.text(element, "action_id").orElse(""));
    switch (BlockRules.type(element)) {
      case "plain_text_input" -> typed(element);
      case "static_select", "multi_static_select" -> select(element);
      case "checkboxes" -> options(element, 10);
      default -> rules.expect(BlockRules.type(element).equals("file_input"), "an input");
    }
  }

  private void typed(JsonNode element) {
    int most = Json.member(element, "max_length").orElseThrow().getIntValue();
    rules.expect(most >= 1 && most <= 3000, "max_length");
    rules.length("initial_value", Json.text(element, "initial_value").orElse(""), 0, most);
  }

  private void select(JsonNode element) {
    List<JsonNode> groups = Json.items(Json.member(element, "option_groups"));
    if (groups.isEmpty()) {
      options(element, 100);
      return;
    }
    rules.count("option groups", groups, 100);
    for (JsonNode group : groups) {
      plain(group, "label", 75);
      options(group, 100);
    }
  }

  private void options(JsonNode holder, int atMost) {
    List<JsonNode> options = Json.items(Json.member(holder, "options"));
    rules.count("options", options, atMost);
    for (JsonNode option : options) {
      plain(option, "text", 75);
      rules.length("option value", Json.text(option, "value").orElse(""), 1, 75);
      Json.member(option, "description").ifPresent(more -> plain(option, "description", 75));
    }
  }
}
