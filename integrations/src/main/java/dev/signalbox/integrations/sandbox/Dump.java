package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Backups;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A backup as the world keeps it.
 *
 * @param copied of which it is a copy
 */
record Dump(String key, long size, Instant stored, String ending, Optional<String> copied) {
  static final String KIND = "backup";

  Dump(String key, long size, Instant stored, String ending) {
    this(key, size, stored, ending, Optional.empty());
  }

  static String folder(Bucket bucket) {
    return "%s/%s/".formatted(bucket.account().reach().name(), bucket.name());
  }

  /** How one ends that was not broken off. */
  static String whole(Backups backups) {
    return "--\n-- %s\n--\n\n".formatted(backups.sound().endsWith());
  }

  static Dump read(Thing thing) {
    JsonNode body = thing.body();
    return new Dump(
        Words.of(thing, "key"),
        Json.member(body, "size").map(JsonNode::getLongValue).orElse(0L),
        Instant.parse(Words.of(thing, "stored")),
        Words.of(thing, "ending"),
        Json.text(body, "copied"));
  }

  /** What has that key already goes. */
  void add(Things things, Bucket bucket) {
    add(things, folder(bucket));
  }

  void add(Things things, String folder) {
    String whole = folder + key;
    things.find(KIND, whole).ifPresent(things::remove);
    things.add(
        KIND,
        whole,
        JsonObject.empty()
            .with("key", key)
            .with("size", JsonNode.createNumberNode(size))
            .with("stored", stored.toString())
            .with("ending", ending)
            .maybe("copied", copied.map(Json::text)));
  }

  /** One that is stored anew under its old key is another one. */
  String origin() {
    return key + " " + stored;
  }

  Dump copy(String other, Instant now) {
    return new Dump(other, size, now, ending, Optional.of(origin()));
  }
}
