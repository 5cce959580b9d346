package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What takes snapshots of the disks behind a host, and forgets old ones, as long as nobody stops
 * it. It catches up with the clock whenever somebody looks.
 */
final class WorldRotation {
  static final String KIND = "rotation";
  static final String SNAPSHOT = "disk-snapshot";
  static final String DEPLOYMENT = "deployment-count";

  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** However many there were: its script has the number written into it. */
  private static final int COUNT = 3;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private WorldRotation() {}

  static void catchUp(Things things, String host, Instant now) {
    things
        .find(KIND, host)
        .ifPresent(
            rotation -> {
              if (WorldLevers.isOn(things, Words.of(rotation, "lever"))) {
                taken(things, rotation, now);
                forgotten(things, rotation, now);
              }
              things.replace(rotation, body(rotation, now));
            });
  }

  private static void taken(Things things, Thing rotation, Instant now) {
    long every = WorldStores.number(rotation, "every");
    Instant upto = Instant.parse(Words.of(rotation, "upto"));
    Instant from = upto.isBefore(now.minus(DAY)) ? now.minus(DAY) : upto;
    Instant tick = Instant.ofEpochSecond((from.getEpochSecond() / every + 1) * every);
    for (; !tick.isAfter(now); tick = tick.plusSeconds(every)) {
      if (isKept(rotation, tick, now)) {
        take(things, rotation, tick);
      }
    }
  }

  private static void take(Things things, Thing rotation, Instant moment) {
    for (int replica = 0; replica < WorldStores.number(rotation, "replicas"); replica++) {
      String disk = "pv-database-storage-couchdb-couchdb-" + replica;
      things.add(
          SNAPSHOT,
          "%s/%s-%s".formatted(rotation.key(), disk, STAMP.format(moment)),
          JsonObject.empty()
              .with("disk", disk)
              .with("taken", moment.plusSeconds(replica).toString())
              .with("status", "READY"));
    }
  }

  private static void forgotten(Things things, Thing rotation, Instant now) {
    things.all(SNAPSHOT, rotation.key() + "/").stream()
        .filter(it -> !isKept(rotation, taken(it), now))
        .forEach(things::remove);
  }

  static Instant taken(Thing snapshot) {
    return Instant.parse(Words.of(snapshot, "taken"));
  }

  /** For an hour all of them, for a day those of the full hour. */
  private static boolean isKept(Thing rotation, Instant taken, Instant now) {
    Duration age = Duration.between(taken, now);
    long kept = WorldStores.number(rotation, "kept");
    return age.toSeconds() <= kept
        || (age.compareTo(DAY) <= 0 && taken.getEpochSecond() % HOURLY.toSeconds() < COUNT);
  }

  static JsonObject body(Thing rotation, Instant upto) {
    return JsonObject.empty()
        .with("lever", Words.of(rotation, "lever"))
        .with("database", Words.of(rotation, "database"))
        .with("replicas", WorldStores.number(rotation, "replicas"))
        .with("every", WorldStores.number(rotation, "every"))
        .with("kept", WorldStores.number(rotation, "kept"))
        .with("upto", upto.toString());
  }

  /** All documents are as they were; its script brings up what it has stopped, and no more. */
  static void restore(Things things, String host, String set, Instant now) {
    catchUp(things, host, now);
    List<Optional<Thing>> found =
        Arrays.stream(set.split(" ", -1))
            .map(it -> things.find(SNAPSHOT, "%s/%s".formatted(host, it)))
            .toList();
    Optional<Thing> rotation = things.find(KIND, host);
    if (rotation.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    String database = Words.of(rotation.get(), "database") + "/";
    found.stream()
        .flatMap(Optional::stream)
        .map(WorldRotation::taken)
        .min(Instant::compareTo)
        .ifPresent(then -> Yesterdays.back(things, Yesterdays.DOCUMENT, database, then, now));
    WorldLevers.stands(things, Words.of(rotation.get(), "lever"), true);
    things
        .all(DEPLOYMENT, host + "/")
        .forEach(it -> things.replace(it, JsonObject.empty().with("count", COUNT)));
  }
}
