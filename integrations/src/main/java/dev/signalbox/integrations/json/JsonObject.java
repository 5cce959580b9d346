package dev.signalbox.integrations.json;

import io.micronaut.json.tree.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object being written, member by member, in the order in which people would read it. */
public record JsonObject(Map<String, JsonNode> members) {
  public JsonObject {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  public static JsonObject empty() {
    return new JsonObject(Map.of());
  }

  public JsonObject with(String name, JsonNode value) {
    var more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new JsonObject(more);
  }

  public JsonObject with(String name, String value) {
    return with(name, Json.text(value));
  }

  public JsonObject with(String name, boolean value) {
    return with(name, JsonNode.createBooleanNode(value));
  }

  public JsonObject with(String name, int value) {
    return with(name, JsonNode.createNumberNode(value));
  }

  public JsonObject with(String name, List<JsonNode> items) {
    return with(name, Json.array(items));
  }

  public JsonObject maybe(String name, Optional<JsonNode> value) {
    return value.map(found -> with(name, found)).orElse(this);
  }

  /** Said to be absent, for readers who look for the name. */
  public JsonObject orNull(String name, Optional<String> value) {
    return with(name, value.map(Json::text).orElseGet(JsonNode::nullNode));
  }

  public JsonNode tree() {
    return JsonNode.createObjectNode(members);
  }

  @Override
  public String toString() {
    return Json.write(tree());
  }
}
