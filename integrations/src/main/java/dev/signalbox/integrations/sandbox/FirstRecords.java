package dev.signalbox.integrations.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.DnsRecord.Note;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The zones of the first day: the first site of the file is production. */
@Singleton
final class FirstRecords implements FirstWorld.Beginning {
  private static final int USUAL = 300;
  private static final int LEFT_TO_THE_KEEPER = 1;
  private static final Note KEPT = new Note(Optional.of("moves in a swap"), List.of("kept-by:ops"));

  @Override
  public void begin(Estate estate, Things things) {
    for (ZoneName zone : estate.zones().sequencedKeySet()) {
      add(things, zone, made(zone, "MX", zone.value(), "mx." + zone, Note.NONE));
      add(things, zone, made(zone, "TXT", zone.value(), "v=spf1 include:mx." + zone, Note.NONE));
    }
    estate.zones().sequencedValues().stream()
        .filter(it -> estate.topology().connections().get(it.on()) instanceof Connection.Aws)
        .forEach(
            it -> FirstNameservers.of(it.name()).forEach(record -> add(things, it.name(), record)));
    List<Site> sites = new Allotted(estate).sites();
    if (sites.size() > 1) {
      estate.roles().records().sequencedValues().stream()
          .flatMap(List::stream)
          .forEach(pair -> begin(estate, things, pair));
    }
  }

  private static void begin(Estate estate, Things things, RecordPair pair) {
    var allotted = new Allotted(estate);
    String production = allotted.address(allotted.sites().get(0), pair.address());
    String standby = allotted.address(allotted.sites().get(1), pair.address());
    point(estate, things, pair.production(), production);
    pair.also().forEach(name -> point(estate, things, name, production));
    point(estate, things, pair.standby(), standby);
  }

  private static void point(Estate estate, Things things, String name, String address) {
    estate.zones().sequencedKeySet().stream()
        .filter(zone -> name.equals(zone.value()) || name.endsWith("." + zone))
        .forEach(zone -> add(things, zone, made(zone, "A", name, address, KEPT)));
  }

  /** The zone's own name is the one that its keeper answers for itself. */
  private static DnsRecord made(
      ZoneName zone, String type, String name, String content, Note note) {
    boolean proxied = type.equals("A") && name.equals(zone.value());
    return new DnsRecord(
        id(type, name),
        type,
        name,
        content,
        proxied ? LEFT_TO_THE_KEEPER : USUAL,
        proxied,
        type.equals("MX") ? Optional.of(10) : Optional.empty(),
        note);
  }

  static String id(String type, String name) {
    byte[] seed = "%s %s".formatted(type, name).getBytes(UTF_8);
    return UUID.nameUUIDFromBytes(seed).toString().replace("-", "");
  }

  private static void add(Things things, ZoneName zone, DnsRecord record) {
    things.add(WorldZones.RECORD, zone + "/" + record.id(), RecordBody.write(record));
  }
}
