package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What things were before they were changed: all that it takes to put a moment back. */
public final class Yesterdays {
  /** What databases of documents consist of. */
  public static final String DOCUMENT = "document";

  private static final String FORMER = "former-";
  private static final String WAS = "was";

  private Yesterdays() {}

  /** Before it is changed; of several changes in one moment what was before the first counts. */
  public static void keep(Things things, String kind, String key, Instant now) {
    JsonObject former = JsonObject.empty().maybe(WAS, things.find(kind, key).map(it -> it.body()));
    things.add(FORMER + kind, "%s@%015d".formatted(key, now.toEpochMilli()), former);
  }

  /** All whose keys begin so are what they were then. */
  static void back(Things things, String kind, String beginning, Instant then, Instant now) {
    Map<String, JsonNode> firsts = new LinkedHashMap<>();
    for (Thing former : things.all(FORMER + kind, beginning)) {
      int at = former.key().lastIndexOf('@');
      if (Long.parseLong(former.key().substring(at + 1)) > then.toEpochMilli()) {
        firsts.putIfAbsent(former.key().substring(0, at), former.body());
      }
    }
    firsts.forEach((key, former) -> back(things, kind, key, Json.member(former, WAS), now));
  }

  private static void back(
      Things things, String kind, String key, Optional<JsonNode> was, Instant now) {
    Optional<Thing> is = things.find(kind, key);
    keep(things, kind, key, now);
    if (was.isEmpty()) {
      is.ifPresent(things::remove);
      return;
    }
    JsonObject body = whole(was.get());
    is.ifPresentOrElse(it -> things.replace(it, body), () -> things.add(kind, key, body));
  }

  private static JsonObject whole(JsonNode body) {
    JsonObject whole = JsonObject.empty();
    for (Map.Entry<String, JsonNode> member : body.entries()) {
      whole = whole.with(member.getKey(), member.getValue());
    }
    return whole;
  }
}
