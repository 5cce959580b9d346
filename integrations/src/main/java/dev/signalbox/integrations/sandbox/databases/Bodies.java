package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Network;
import dev.signalbox.integrations.databases.SnapshotId;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Words;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How the world writes down databases and snapshots. */
final class Bodies {
  private Bodies() {}

  static JsonObject write(KeptDatabase database) {
    JsonObject tags = JsonObject.empty();
    for (Map.Entry<String, String> tag : database.tags().entrySet()) {
      tags = tags.with(tag.getKey(), tag.getValue());
    }
    return JsonObject.empty()
        .with("name", database.name().value())
        .with("ready", database.ready().toString())
        .with("spoiled", database.spoiled())
        .maybe("subnets", database.network().subnets().map(Json::text))
        .with("guards", database.network().guards().stream().map(Json::text).toList())
        .with("tags", tags.tree());
  }

  static KeptDatabase database(Thing thing) {
    return new KeptDatabase(
        new DatabaseName(Words.of(thing, "name")),
        Instant.parse(Words.of(thing, "ready")),
        isSpoiled(thing),
        network(thing.body()),
        Json.member(thing.body(), "tags").map(Bodies::tags).orElse(Map.of()));
  }

  private static Network network(JsonNode written) {
    return new Network(
        Json.text(written, "subnets"),
        Json.items(Json.member(written, "guards")).stream().map(JsonNode::getStringValue).toList());
  }

  private static boolean isSpoiled(Thing thing) {
    return Json.member(thing.body(), "spoiled").filter(JsonNode::getBooleanValue).isPresent();
  }

  private static Map<String, String> tags(JsonNode written) {
    return StreamSupport.stream(written.entries().spliterator(), false)
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getStringValue()));
  }

  static JsonObject write(KeptSnapshot snapshot) {
    return JsonObject.empty()
        .with("id", snapshot.id().value())
        .with("of", snapshot.of().value())
        .with("taken", snapshot.taken().toString())
        .with("ready", snapshot.ready().toString())
        .with("spoiled", snapshot.spoiled());
  }

  static KeptSnapshot snapshot(Thing thing) {
    return new KeptSnapshot(
        new SnapshotId(Words.of(thing, "id")),
        new DatabaseName(Words.of(thing, "of")),
        Instant.parse(Words.of(thing, "taken")),
        Instant.parse(Words.of(thing, "ready")),
        isSpoiled(thing));
  }
}
