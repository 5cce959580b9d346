package dev.signalbox.handlers.run;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.List;
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
    return number(thing("dump", key), "rows");
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
    return number(thing("files", "gigadb/" + site), "files");
  }

  Thing thing(String kind, String key) {
    return world.see(it -> it.find(kind, key)).orElseThrow();
  }

  List<Thing> all(String kind, String beginning) {
    return world.see(it -> it.all(kind, beginning));
  }

  /** Those of a zone that answer for this name. */
  List<Thing> records(String zone, String name) {
    return all("record", zone).stream()
        .filter(it -> Json.text(it.body(), "name").filter(name::equals).isPresent())
        .toList();
  }

  void adds(String kind, String key, JsonObject body) {
    if (!world.change(it -> it.add(kind, key, body))) {
      throw new IllegalStateException(key + " is there already");
    }
  }

  void edit(String kind, String key, UnaryOperator<JsonObject> how) {
    Thing seen = thing(kind, key);
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
    return thing(DATABASE, "gigadb/" + site);
  }

  private String text(String site, String name) {
    return Json.text(database(site).body(), name).orElse("");
  }

  static int number(Thing thing, String name) {
    return Json.member(thing.body(), name).map(it -> it.getIntValue()).orElse(0);
  }
}
