package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;

/** What every answer of theirs is wrapped in; a good status alone says nothing. */
record Envelope(JsonNode result, Optional<JsonNode> about) {
  static Optional<Envelope> open(Answer answer) {
    return answer
        .json()
        .filter(tree -> Json.member(tree, "success").filter(Envelope::isTrue).isPresent())
        .flatMap(
            tree ->
                Json.member(tree, "result")
                    .map(result -> new Envelope(result, Json.member(tree, "result_info"))));
  }

  private static boolean isTrue(JsonNode value) {
    return value.isBoolean() && value.getBooleanValue();
  }

  Optional<List<JsonNode>> items() {
    return result.isArray() ? Optional.of(Json.items(Optional.of(result))) : Optional.empty();
  }

  /** A number of those that tell about pages. */
  Optional<Integer> number(String name) {
    return about
        .flatMap(info -> Json.member(info, name))
        .filter(JsonNode::isNumber)
        .map(JsonNode::getIntValue);
  }
}
