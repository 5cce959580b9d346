package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The messages that people would see, and how often Slack was asked for them. */
final class Cards {
  /** One message as it stands. */
  record Card(String key, String channel, String ts, String text, JsonNode metadata) {}

  private final List<Card> standing = new ArrayList<>();
  private int lookUps;

  synchronized List<Card> all() {
    return List.copyOf(standing);
  }

  synchronized int lookUps() {
    return lookUps;
  }

  static String key(Map<String, String> form) {
    return Json.member(metadata(form), "event_payload")
        .flatMap(payload -> Json.text(payload, "letter"))
        .orElseThrow();
  }

  private static JsonNode metadata(Map<String, String> form) {
    return Json.read(form.getOrDefault("metadata", "")).orElseThrow();
  }

  synchronized JsonObject post(Map<String, String> form) {
    String ts = "%d.%06d".formatted(Instant.now().getEpochSecond(), standing.size() + 1);
    String channel = required(form, "channel");
    standing.add(new Card(key(form), channel, ts, required(form, "text"), metadata(form)));
    return JsonObject.empty().with("ok", true).with("ts", ts).with("channel", channel);
  }

  synchronized JsonObject edit(Map<String, String> form) {
    String ts = required(form, "ts");
    boolean known =
        standing.stream()
            .anyMatch(it -> it.ts().equals(ts) && it.channel().equals(form.get("channel")));
    return known ? JsonObject.empty().with("ok", true) : refusal("message_not_found");
  }

  synchronized JsonObject history(Map<String, String> form) {
    lookUps++;
    double oldest = Double.parseDouble(required(form, "oldest"));
    List<JsonNode> found =
        standing.reversed().stream()
            .filter(it -> it.channel().equals(form.get("channel")))
            .filter(it -> Double.parseDouble(it.ts()) > oldest)
            .limit(Long.parseLong(required(form, "limit")))
            .map(Cards::told)
            .toList();
    return JsonObject.empty().with("ok", true).with("messages", found);
  }

  private static JsonNode told(Card card) {
    return JsonObject.empty()
        .with("ts", card.ts())
        .with("text", card.text())
        .with("metadata", card.metadata())
        .tree();
  }

  static JsonObject refusal(String error) {
    return JsonObject.empty().with("ok", false).with("error", error);
  }

  private static String required(Map<String, String> form, String name) {
    return Objects.requireNonNull(form.get(name), name);
  }
}
