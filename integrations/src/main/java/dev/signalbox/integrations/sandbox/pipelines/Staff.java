package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Things;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;

/** The runners of a project. */
record Staff(Things things, String path) {
  static final String RUNNER = "ci-runner";

  void add(String name, String tag, boolean online) {
    JsonObject body = JsonObject.empty().with("name", name).with("tag", tag).with("online", online);
    things.add(RUNNER, "%s:%s".formatted(path, name), body);
  }

  List<String> online(String tag) {
    return things.all(RUNNER, path + ":").stream()
        .filter(it -> Json.text(it.body(), "tag").equals(Optional.of(tag)))
        .filter(
            it -> Json.member(it.body(), "online").filter(JsonNode::getBooleanValue).isPresent())
        .flatMap(it -> Json.text(it.body(), "name").stream())
        .toList();
  }
}
