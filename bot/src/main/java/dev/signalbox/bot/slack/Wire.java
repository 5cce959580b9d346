package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Banner;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.blocks.BlockKit;
import dev.signalbox.integrations.chat.blocks.Rendered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Answers in the shapes that Slack reads from a reply; those of a simulated world say so. */
@Singleton
final class Wire {
  private final Banner banner;

  Wire(Banner banner) {
    this.banner = banner;
  }

  Rendered rendered(Message message) {
    return BlockKit.message(banner.over(message));
  }

  JsonObject said(Message message) {
    return said(rendered(message));
  }

  private static JsonObject said(Rendered rendered) {
    return JsonObject.empty().with("text", rendered.text()).with("blocks", rendered.blocks());
  }

  JsonObject ephemeral(Message message) {
    return ephemeral(rendered(message));
  }

  static JsonObject ephemeral(Rendered rendered) {
    return said(rendered).with("response_type", "ephemeral");
  }

  JsonNode view(Form form) {
    return tree(BlockKit.view(banner.over(form)));
  }

  JsonNode home(List<Piece> pieces) {
    return tree(BlockKit.home(banner.over(pieces)));
  }

  static JsonObject errors(Map<String, String> byField) {
    JsonObject errors = JsonObject.empty();
    for (Map.Entry<String, String> mistake : byField.entrySet()) {
      errors = errors.with(mistake.getKey(), mistake.getValue());
    }
    return JsonObject.empty().with("response_action", "errors").with("errors", errors.tree());
  }

  JsonObject viewed(String action, Form form) {
    return JsonObject.empty().with("response_action", action).with("view", view(form));
  }

  static JsonObject cleared() {
    return JsonObject.empty().with("response_action", "clear");
  }

  private static JsonNode tree(String ours) {
    return Json.read(ours).orElseThrow();
  }
}
