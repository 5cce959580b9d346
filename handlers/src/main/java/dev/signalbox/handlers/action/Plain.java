package dev.signalbox.handlers.action;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Words by their names, as rows keep them. */
public final class Plain {
  private Plain() {}

  public static String write(Map<String, String> words) {
    JsonObject object = JsonObject.empty();
    for (Map.Entry<String, String> word : new TreeMap<>(words).entrySet()) {
      object = object.with(word.getKey(), word.getValue());
    }
    return object.toString();
  }

  public static Map<String, String> read(String stored) {
    Map<String, String> words = new LinkedHashMap<>();
    Optional<JsonNode> tree = Json.read(stored).filter(JsonNode::isObject);
    tree.ifPresent(
        object ->
            object
                .entries()
                .forEach(it -> words.put(it.getKey(), it.getValue().coerceStringValue())));
    return words;
  }
}
