package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What resolvers tell: they remember what they heard before a change for as long as they may. */
@Singleton
final class Hearsay {
  private static final String FORMER = "former";
  private static final String UNTIL = "former-until";
  private static final int LEFT_TO_THE_KEEPER = 1;
  private static final Duration USUAL = Duration.ofMinutes(5);

  private final World world;
  private final Clock clock;

  Hearsay(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** The record as it shall be, and what others will go on telling. */
  static JsonObject changed(DnsRecord was, String content, Instant until) {
    return RecordBody.write(was.with(content))
        .with(FORMER, was.content())
        .with(UNTIL, until.toString());
  }

  static Duration remembered(DnsRecord record) {
    return record.ttl() == LEFT_TO_THE_KEEPER ? USUAL : Duration.ofSeconds(record.ttl());
  }

  List<DnsRecord> of(String name) {
    return world.all(WorldZones.RECORD).stream()
        .map(this::told)
        .filter(it -> it.name().equals(name))
        .toList();
  }

  private DnsRecord told(Thing thing) {
    DnsRecord now = RecordBody.read(thing.body());
    return Json.text(thing.body(), UNTIL)
        .map(Instant::parse)
        .filter(clock.instant()::isBefore)
        .flatMap(_ -> Json.text(thing.body(), FORMER))
        .map(now::with)
        .orElse(now);
  }
}
