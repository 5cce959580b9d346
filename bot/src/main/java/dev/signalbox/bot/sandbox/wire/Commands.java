package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.BotLine.Letter;
import dev.signalbox.bot.sandbox.workspace.Hooks;
import dev.signalbox.bot.sandbox.workspace.Hooks.Origin;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Team;
import dev.signalbox.bot.sandbox.workspace.Triggers;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Slash commands: sent once, answered within the deadline or failed in front of the person. */
@Singleton
final class Commands {
  private final BotLine line;
  private final Addresses addresses;
  private final Triggers triggers;
  private final Hooks hooks;
  private final Replies replies;

  Commands(BotLine line, Addresses addresses, Triggers triggers, Hooks hooks, Replies replies) {
    this.line = line;
    this.addresses = addresses;
    this.triggers = triggers;
    this.hooks = hooks;
    this.replies = replies;
  }

  void run(Person person, Room room, String command, String text) {
    Origin origin = new Origin(person.id(), room.id(), Optional.empty(), Optional.empty());
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", "");
    fields.put("team_id", Team.ID);
    fields.put("team_domain", Team.DOMAIN);
    fields.put("channel_id", room.id());
    fields.put("channel_name", room.payloadName());
    fields.put("user_id", person.id());
    fields.put("user_name", person.handle());
    fields.put("command", command);
    fields.put("text", text);
    fields.put("api_app_id", Team.APP);
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", addresses.hook(hooks.issue(origin)));
    fields.put("trigger_id", triggers.issue(person.id()));
    take(origin, command, line.deliver(letter(command, fields)));
  }

  private static Letter letter(String command, Map<String, String> fields) {
    return new Letter("slash command " + command, Letter.FORM, form(fields), Map.of());
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private void take(Origin origin, String command, Delivered outcome) {
    if (outcome instanceof Delivered.Answered answer && answer.isGood()) {
      say(origin, command, answer.body());
      return;
    }
    replies.slackSays(origin, command + " failed with the error " + Delivered.error(outcome));
  }

  private void say(Origin origin, String command, String body) {
    if (body.isBlank()) {
      return;
    }
    Json message =
        Json.read(body).filter(Json::isObject).orElseGet(() -> Json.empty().with("text", body));
    replies
        .give(origin, message)
        .ifPresent(error -> replies.slackSays(origin, command + " failed with the error " + error));
  }
}
