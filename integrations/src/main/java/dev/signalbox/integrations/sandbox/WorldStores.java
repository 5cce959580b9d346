package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** What the commands of an estate do to its databases, wherever they are let run. */
final class WorldStores {
  /** One for each site: which backup it has loaded, how many rows, by which release. */
  static final String DATABASE = "data";

  /** What was dumped, by its key. */
  static final String DUMP = "dump";

  private static final long BYTES_A_ROW = 566_400;

  private WorldStores() {}

  /**
   * @param until from when on it is whole
   */
  static JsonObject body(String backup, int rows, String release, Instant until) {
    return JsonObject.empty()
        .with("backup", backup)
        .with("rows", rows)
        .with("release", release)
        .with("until", until.toString());
  }

  static int rows(Thing thing) {
    return Json.member(thing.body(), "rows").map(node -> node.getIntValue()).orElse(0);
  }

  static void happens(Things things, Thing host, Errand errand, Instant until) {
    switch (errand.name().value()) {
      case "dump" -> dump(things, host, value(errand, "key"), until);
      case "reset" -> load(things, host, value(errand, "key"), until);
      case "data-tools" -> load(things, host, value(errand, "backup"), until);
      default -> {
        // the world has nothing that the others would change
      }
    }
  }

  /** Broken off: what was to be replaced is gone, and nothing has come instead. */
  static void halfHappens(Things things, Thing host, Errand errand, Instant now) {
    switch (errand.name().value()) {
      case "reset", "data-tools" -> load(things, host, "", now);
      default -> {
        // a half dump is none
      }
    }
  }

  private static String value(Errand errand, String name) {
    return errand.values().getOrDefault(name, "");
  }

  private static void dump(Things things, Thing host, String key, Instant until) {
    database(things, host)
        .ifPresent(
            it -> {
              things.add(DUMP, key, body(key, rows(it), Words.of(it, "release"), until));
              store(things, host, new Dump(key, rows(it) * BYTES_A_ROW, until, ends(host)));
            });
  }

  private static void store(Things things, Thing host, Dump dump) {
    String folder = Words.of(host, "dumps");
    if (!folder.isEmpty()) {
      dump.add(things, folder);
    }
  }

  private static String ends(Thing host) {
    return Words.of(host, "dump-ends");
  }

  /** It drops what is there before it looks whether there is anything to load. */
  private static void load(Things things, Thing host, String key, Instant until) {
    int rows = things.find(DUMP, key).map(WorldStores::rows).orElse(0);
    String release =
        things
            .find(FirstSites.KIND, Words.of(host, "deployment"))
            .map(site -> Words.of(site, "version"))
            .orElse("");
    database(things, host)
        .ifPresent(it -> things.replace(it, body(rows == 0 ? "" : key, rows, release, until)));
  }

  private static Optional<Thing> database(Things things, Thing host) {
    return things.find(DATABASE, Words.of(host, "site"));
  }
}
