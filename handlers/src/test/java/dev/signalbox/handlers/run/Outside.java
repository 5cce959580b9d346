package dev.signalbox.handlers.run;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the databases of GigaDB's two sites really hold, whatever anybody says of them. */
record Outside(World world) {
  private static final String DATABASE = "data";

  Outside(Region region) {
    this(region.track.the(World.class));
  }

  /** Which backup it was loaded from; nothing where people have always written to it. */
  String loadedFrom(String site) {
    return text(site, "backup");
  }

  /** Which release has migrated it. */
  String migratedBy(String site) {
    return text(site, "release");
  }

  int rows(String site) {
    return number(database(site), "rows");
  }

  int rowsOfDump(String key) {
    return number(world.see(it -> it.find("dump", key)).orElseThrow(), "rows");
  }

  /** People enter something there. */
  void enters(String site, int rows, Instant now) {
    int more = rows(site) + rows;
    edit(DATABASE, "gigadb/" + site, it -> it.with("rows", more).with("changed", now.toString()));
  }

  /** What stands at this address answers so from now on. */
  void answers(String address, int status) {
    edit("front", address, it -> it.with("status", status));
  }

  int files(String site) {
    return number(world.see(it -> it.find("files", "gigadb/" + site)).orElseThrow(), "files");
  }

  void edit(String kind, String key, UnaryOperator<JsonObject> how) {
    Thing seen = world.see(it -> it.find(kind, key)).orElseThrow();
    world.change(it -> it.replace(seen, how.apply(body(seen))));
  }

  static JsonObject body(Thing thing) {
    JsonObject body = JsonObject.empty();
    for (Map.Entry<String, JsonNode> entry : thing.body().entries()) {
      body = body.with(entry.getKey(), entry.getValue());
    }
    return body;
  }

  private Thing database(String site) {
    return world.see(it -> it.find(DATABASE, "gigadb/" + site)).orElseThrow();
  }

  private String text(String site, String name) {
    return Json.text(database(site).body(), name).orElse("");
  }

  private static int number(Thing thing, String name) {
    return Json.member(thing.body(), name).map(it -> it.getIntValue()).orElse(0);
  }
}
