package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How GitLab says no: a message that is a text, a list, or lists by the names of fields. */
final class Accent implements Manner {
  @Override
  public Limits limits() {
    return Limits.GITLAB;
  }

  @Override
  public Optional<String> complaint(Answer answer) {
    return answer
        .json()
        .flatMap(
            tree ->
                Json.member(tree, "message")
                    .or(() -> Json.member(tree, "error_description"))
                    .or(() -> Json.member(tree, "error")))
        .map(Accent::words)
        .filter(said -> !said.isEmpty());
  }

  private static String words(JsonNode said) {
    if (said.isString()) {
      return said.getStringValue();
    }
    if (said.isArray()) {
      return Json.items(Optional.of(said)).stream()
          .map(Accent::words)
          .collect(Collectors.joining(", "));
    }
    return said.isObject() ? fields(said) : "";
  }

  private static String fields(JsonNode said) {
    return StreamSupport.stream(said.entries().spliterator(), false)
        .map((Map.Entry<String, JsonNode> it) -> it.getKey() + " " + words(it.getValue()))
        .collect(Collectors.joining(", "));
  }
}
