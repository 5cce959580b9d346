package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Marks a message that may stand there twice. Doubled buttons are refused when pressed. */
final class Repeated {
  private static final int MESSAGE_BLOCKS = 50;

  private Repeated() {}

  static JsonNode blocks(String blocksJson) {
    List<JsonNode> said = Json.items(Json.read(blocksJson));
    if (said.size() == MESSAGE_BLOCKS) {
      return Json.array(said);
    }
    var word = JsonObject.empty().with("type", "mrkdwn").with("text", "(repeated)").tree();
    var mark = JsonObject.empty().with("type", "context").with("elements", List.of(word));
    var all = new ArrayList<>(List.of(mark.tree()));
    all.addAll(said);
    return Json.array(all);
  }
}
