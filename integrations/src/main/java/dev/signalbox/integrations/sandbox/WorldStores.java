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
    return number(thing, "rows");
  }

  static int number(Thing thing, String name) {
    return Json.member(thing.body(), name).map(node -> node.getIntValue()).orElse(0);
  }

  /** As it is when nothing of a database is there. */
  static JsonObject nothing(String release, Instant until) {
    return body("", 0, release, until);
  }

  static void happens(Things things, Thing host, Errand errand, Instant until) {
    switch (errand.name().value()) {
      case "dump" -> dump(things, host, value(errand, "key"), until);
      case "reset" -> load(things, host, value(errand, "key"), until);
      case "data-tools" -> load(things, host, value(errand, "backup"), until);
      case "files-sync" ->
          FileStore.at(things, host, value(errand, "from")).ifPresent(it -> it.sync(things, until));
      case "couchdb-restore" ->
          WorldRotation.restore(things, host.key(), value(errand, "set"), until);
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
              things.add(
                  DUMP,
                  key,
                  body(key, rows(it), Words.of(it, "release"), until)
                      .with("changed", Words.of(it, "changed")));
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
    String release = migrates(things, Words.of(host, "deployment"), until);
    JsonObject loaded =
        things
            .find(DUMP, key)
            .map(it -> loaded(key, rows(it), release, until, Words.of(it, "changed")))
            .or(() -> stored(things, host, key, release, until))
            .orElseGet(() -> nothing(release, until));
    database(things, host).ifPresent(it -> things.replace(it, loaded));
  }

  /** Which release is there when it is over: its migrations are the ones that run. */
  private static String migrates(Things things, String site, Instant until) {
    return Installation.current(things, site, until)
        .map(it -> it.image().release())
        .or(() -> things.find(FirstSites.KIND, site).map(it -> Words.of(it, "version")))
        .orElse("");
  }

  /** What lies there of days before this world began is as much as its size says. */
  private static Optional<JsonObject> stored(
      Things things, Thing host, String key, String release, Instant until) {
    return things
        .find(Dump.KIND, Words.of(host, "dumps") + key)
        .map(Dump::read)
        .map(
            it -> {
              int rows = Math.toIntExact(it.size() / BYTES_A_ROW);
              return loaded(
                  key,
                  it.ending().equals(ends(host)) ? rows : rows / 2,
                  release,
                  until,
                  it.stored().toString());
            });
  }

  private static JsonObject loaded(
      String key, int rows, String release, Instant until, String changed) {
    return body(key, rows, release, until).with("loaded", rows).with("changed", changed);
  }

  static Optional<Thing> database(Things things, Thing host) {
    return things.find(DATABASE, Words.of(host, "site"));
  }
}
