package dev.signalbox.handlers.run;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import java.time.Instant;

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
    Thing seen = database(site);
    JsonObject more =
        JsonObject.empty()
            .with("backup", text(site, "backup"))
            .with("rows", number(seen, "rows") + rows)
            .with("release", text(site, "release"))
            .with("until", now.toString())
            .with("changed", now.toString());
    world.change(it -> it.replace(seen, more));
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
