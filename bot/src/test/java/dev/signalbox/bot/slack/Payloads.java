package dev.signalbox.bot.slack;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests as Slack words them. */
final class Payloads {
  private Payloads() {}

  static String command(String text, String trigger) {
    return "token=gone&team_id=T0BOX&team_domain=box&channel_id=C0OPS&channel_name=ops"
        + "&user_id=U0OPS1&user_name=olga&command=%2Fops&api_app_id=A0BOX&text="
        + encoded(text)
        + "&response_url="
        + encoded("https://hooks.slack.com/commands/T0BOX/1/planted-response-url")
        + "&trigger_id="
        + trigger;
  }

  static String press(String trigger, String action, String value) {
    return form(
        interaction("block_actions", trigger)
            .with("channel", id("C0OPS"))
            .with(
                "container",
                JsonObject.empty()
                    .with("type", "message")
                    .with("channel_id", "C0OPS")
                    .with("message_ts", "1732093322.000200")
                    .tree())
            .with("response_url", "https://hooks.slack.com/actions/T0BOX/1/planted-response-url")
            .with("actions", List.of(button(action, value))));
  }

  static String refined(String trigger) {
    return form(
        interaction("block_actions", trigger)
            .with("view", view())
            .with("actions", List.of(button("release", "x"))));
  }

  static String submitted(String trigger) {
    return form(interaction("view_submission", trigger).with("view", view()));
  }

  static String event(String id, JsonObject event) {
    return JsonObject.empty()
        .with("type", "event_callback")
        .with("team_id", "T0BOX")
        .with("api_app_id", "A0BOX")
        .with("event_id", id)
        .with("event", event.tree())
        .toString();
  }

  static JsonObject mention(String text) {
    return JsonObject.empty()
        .with("type", "app_mention")
        .with("user", "U0OPS1")
        .with("channel", "C0OPS")
        .with("ts", "1732093322.000200")
        .with("text", text);
  }

  static JsonObject mentionWith(String file, String text) {
    return mention(text).with("files", List.of(id(file)));
  }

  private static JsonNode view() {
    JsonNode value =
        JsonObject.empty().with("type", "plain_text_input").with("value", "v4.3.5").tree();
    JsonNode values =
        JsonObject.empty().with("release", JsonObject.empty().with("release", value).tree()).tree();
    return JsonObject.empty()
        .with("id", "V0FORM")
        .with("type", "modal")
        .with("callback_id", "plan")
        .with("private_metadata", "state")
        .with("hash", "156772938.1827394")
        .with("state", JsonObject.empty().with("values", values).tree())
        .tree();
  }

  private static JsonNode button(String action, String value) {
    return JsonObject.empty()
        .with("type", "button")
        .with("action_id", action)
        .with("block_id", "b")
        .with("value", value)
        .tree();
  }

  private static JsonObject interaction(String type, String trigger) {
    return JsonObject.empty()
        .with("type", type)
        .with("trigger_id", trigger)
        .with("api_app_id", "A0BOX")
        .with("team", id("T0BOX"))
        .with("user", JsonObject.empty().with("id", "U0OPS1").with("team_id", "T0BOX").tree());
  }

  private static JsonNode id(String id) {
    return JsonObject.empty().with("id", id).tree();
  }

  private static String form(JsonObject payload) {
    return "payload=" + encoded(Json.write(payload.tree()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
