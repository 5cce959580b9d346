package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;

/** One block; what people press or fill in stays, whatever else must give way. */
record Block(JsonNode json, int letters, int bytes, boolean stays) {

  static Block of(JsonObject object) {
    return weighed(object, false);
  }

  static Block staying(JsonObject object) {
    return weighed(object, true);
  }

  private static Block weighed(JsonObject object, boolean stays) {
    String written = object.toString();
    int bytes = written.getBytes(StandardCharsets.UTF_8).length;
    return new Block(object.tree(), written.length(), bytes, stays);
  }

  static JsonObject typed(String type) {
    return JsonObject.empty().with("type", type);
  }

  /** {@code verbatim}: Slack must not find mentions or channels in it that we did not write. */
  static JsonNode mrkdwn(String text) {
    return typed("mrkdwn").with("text", text).with("verbatim", true).tree();
  }

  static JsonNode plain(String text) {
    return typed("plain_text").with("text", text).tree();
  }

  static Block section(String mrkdwn) {
    return of(typed("section").with("text", mrkdwn(mrkdwn)));
  }
}
