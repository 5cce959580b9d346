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

  /** How often, for how long all of these, for how long some of them: in seconds. */
  static final String KEEPS = "keeps";

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
    List<Long> keeps = keeps(rotation);
    long every = keeps.getFirst();
    Instant upto = Instant.parse(Words.of(rotation, "upto"));
    Instant oldest = now.minusSeconds(keeps.getLast());
    Instant from = upto.isBefore(oldest) ? oldest : upto;
    Instant tick = Instant.ofEpochSecond((from.getEpochSecond() / every + 1) * every);
    for (; !tick.isAfter(now); tick = tick.plusSeconds(every)) {
      if (isKept(keeps, tick, now)) {
        take(things, rotation, tick);
      }
    }
  }

  private static List<Long> keeps(Thing rotation) {
    return Arrays.stream(Words.of(rotation, KEEPS).split(" ", -1)).map(Long::valueOf).toList();
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
    List<Long> keeps = keeps(rotation);
    things.all(SNAPSHOT, rotation.key() + "/").stream()
        .filter(it -> !isKept(keeps, taken(it), now))
        .forEach(things::remove);
  }

  static Instant taken(Thing snapshot) {
    return Instant.parse(Words.of(snapshot, "taken"));
  }

  /** For a while all of them; the older, the further apart. */
  private static boolean isKept(List<Long> keeps, Instant taken, Instant now) {
    long age = Duration.between(taken, now).toSeconds();
    for (int which = 1; which < keeps.size(); which++) {
      if (age <= keeps.get(which)) {
        return taken.getEpochSecond() % keeps.get(which - 1) < COUNT;
      }
    }
    return false;
  }

  static JsonObject body(Thing rotation, Instant upto) {
    return JsonObject.empty()
        .with("lever", Words.of(rotation, "lever"))
        .with("database", Words.of(rotation, "database"))
        .with("replicas", WorldStores.number(rotation, "replicas"))
        .with(KEEPS, Words.of(rotation, KEEPS))
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
