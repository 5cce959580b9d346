package dev.signalbox.integrations.sandbox.clouds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.CloudId;
import dev.signalbox.integrations.clouds.Flags;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.PpcDoors;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Words;
import io.micronaut.json.tree.JsonNode;

/** A row as the world keeps it: under its table and its id. */
final class KeptCloud {
  static final String KIND = PpcDoors.ROW;

  private KeptCloud() {}

  static String table(Connection.Mysql on) {
    return on.reach().name().value() + "/";
  }

  static String key(Connection.Mysql on, CloudId id) {
    return table(on) + id;
  }

  static JsonObject write(Cloud cloud) {
    return JsonObject.empty()
        .with("name", cloud.name())
        .with("organisation", cloud.organisation())
        .with("flags", cloud.flags().bits());
  }

  static Cloud read(Thing thing) {
    return new Cloud(
        new CloudId(thing.key().substring(thing.key().indexOf('/') + 1)),
        Words.of(thing, "name"),
        Words.of(thing, "organisation"),
        new Flags(Json.member(thing.body(), "flags").map(JsonNode::getIntValue).orElseThrow()));
  }
}
