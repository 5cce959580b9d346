package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Tree;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** What a request says of the build that is wanted, kept for whoever looks what was taken. */
final class Wanted {
  private Wanted() {}

  static JsonObject beside(JsonObject request, Wish wish) {
    return request
        .with("branch", wish.branch())
        .with("merge_mode", wish.mergeMode())
        .with("config", tree(wish.config()));
  }

  private static JsonNode tree(Tree tree) {
    return switch (tree) {
      case Tree.Leaf(String text) -> Json.text(text);
      case Tree.Items(var items) -> Json.array(items.stream().map(Wanted::tree).toList());
      case Tree.Branches(var branches) ->
          JsonNode.createObjectNode(
              branches.entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, it -> tree(it.getValue()))));
    };
  }
}
