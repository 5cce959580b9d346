package dev.signalbox.integrations.documents;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether two trees say the same: a database may write 1.0 as 1, and its members in any order. */
final class Alike {
  private Alike() {}

  static boolean are(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return number(one).compareTo(number(other)) == 0;
    }
    if (one.isObject() && other.isObject()) {
      return areMembers(members(one), members(other));
    }
    return (one.isArray() && other.isArray())
        ? areItems(Json.items(Optional.of(one)), Json.items(Optional.of(other)))
        : one.equals(other);
  }

  private static boolean areMembers(Map<String, JsonNode> one, Map<String, JsonNode> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(
                it ->
                    Optional.ofNullable(other.get(it.getKey()))
                        .filter(there -> are(it.getValue(), there))
                        .isPresent());
  }

  private static boolean areItems(List<JsonNode> one, List<JsonNode> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(at -> are(one.get(at), other.get(at)));
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new HashMap<>();
    object.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    return members;
  }

  private static BigDecimal number(JsonNode node) {
    return new BigDecimal(node.getNumberValue().toString());
  }
}
