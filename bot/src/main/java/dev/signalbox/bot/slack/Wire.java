package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.blocks.BlockKit;
import dev.signalbox.integrations.chat.blocks.Rendered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;

/** Answers in the shapes that Slack reads from a reply. */
final class Wire {
  private Wire() {}

  static JsonObject said(Message message) {
    return said(BlockKit.message(message));
  }

  private static JsonObject said(Rendered rendered) {
    return JsonObject.empty().with("text", rendered.text()).with("blocks", rendered.blocks());
  }

  static JsonObject ephemeral(Message message) {
    return ephemeral(BlockKit.message(message));
  }

  static JsonObject ephemeral(Rendered rendered) {
    return said(rendered).with("response_type", "ephemeral");
  }

  static JsonNode view(Form form) {
    return tree(BlockKit.view(form));
  }

  static JsonNode home(List<Piece> pieces) {
    return tree(BlockKit.home(pieces));
  }

  static JsonObject errors(Map<String, String> byField) {
    JsonObject errors = JsonObject.empty();
    for (Map.Entry<String, String> mistake : byField.entrySet()) {
      errors = errors.with(mistake.getKey(), mistake.getValue());
    }
    return JsonObject.empty().with("response_action", "errors").with("errors", errors.tree());
  }

  static JsonObject viewed(String action, Form form) {
    return JsonObject.empty().with("response_action", action).with("view", view(form));
  }

  static JsonObject cleared() {
    return JsonObject.empty().with("response_action", "clear");
  }

  private static JsonNode tree(String ours) {
    return Json.read(ours).orElseThrow();
  }
}
