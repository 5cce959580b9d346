package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Comparison;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Records in the world, each with its zone before its id. */
@Singleton
final class WorldZones {
  static final String RECORD = "record";
  private static final String CHANGED = "zone-changed";
  private static final Duration SPREADS = Duration.ofSeconds(5);
  private final World world;
  private final WorldAccess access;
  private final Clock clock;

  WorldZones(World world, WorldAccess access, Clock clock) {
    this.world = world;
    this.access = access;
    this.clock = clock;
  }

  List<DnsRecord> of(ZoneName zone) {
    return world.see(things -> of(things, zone));
  }

  private static List<DnsRecord> of(Things things, ZoneName zone) {
    return things.all(RECORD, zone + "/").stream()
        .map(thing -> RecordBody.read(thing.body()))
        .sorted(Comparator.comparing(DnsRecord::name).thenComparing(DnsRecord::id))
        .toList();
  }

  /** Why not, or nothing. */
  Optional<String> change(ZoneName zone, List<Change> changes) {
    return world.change(
        things -> {
          Comparison seen = Comparison.of(changes, of(things, zone));
          Optional<String> objection = seen.objection();
          if (objection.isEmpty() && !seen.open().isEmpty()) {
            seen.open().forEach(change -> write(things, zone, change));
            mark(things, zone);
          }
          return objection;
        });
  }

  /** As they are now, in the order of the changes. */
  List<DnsRecord> found(ZoneName zone, List<Change> changes) {
    return Comparison.of(changes, of(zone)).now();
  }

  private void write(Things things, ZoneName zone, Change change) {
    Thing seen = things.find(RECORD, zone + "/" + change.was().id()).orElseThrow();
    DnsRecord was = RecordBody.read(seen.body());
    Instant until = clock.instant().plus(access.lasting(Hearsay.remembered(was)));
    things.replace(seen, Hearsay.changed(was, change.content(), until));
  }

  private void mark(Things things, ZoneName zone) {
    JsonObject now = JsonObject.empty().with("at", clock.instant().toString());
    things
        .find(CHANGED, zone.value())
        .ifPresentOrElse(
            seen -> things.replace(seen, now), () -> things.add(CHANGED, zone.value(), now));
  }

  /** What was changed takes a while to reach all. */
  boolean isSettled(ZoneName zone) {
    return world
        .see(things -> things.find(CHANGED, zone.value()))
        .flatMap(thing -> Json.text(thing.body(), "at"))
        .map(Instant::parse)
        .map(at -> at.plus(access.lasting(SPREADS)))
        .filter(settled -> clock.instant().isBefore(settled))
        .isEmpty();
  }
}
