package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.DnsRecord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The zones' records, and whose address each one points at. */
@Singleton
final class Names implements Exhibit {
  private final World world;

  Names(World world) {
    this.world = world;
  }

  @Override
  public String title() {
    return "Records";
  }

  @Override
  public List<String> heads() {
    return List.of("zone", "name", "type", "points at", "which is", "ttl", "proxied");
  }

  @Override
  public List<List<String>> rows() {
    Map<String, String> owners =
        world.all(FirstAddresses.KIND).stream()
            .collect(Collectors.toMap(it -> Words.of(it, "address"), Thing::key, (one, _) -> one));
    return world.all(WorldZones.RECORD).stream().map(it -> row(it, owners)).toList();
  }

  private static List<String> row(Thing thing, Map<String, String> owners) {
    DnsRecord record = RecordBody.read(thing.body());
    return List.of(
        thing.key().substring(0, thing.key().indexOf('/')),
        record.name(),
        record.type(),
        record.content(),
        owners.getOrDefault(record.content(), ""),
        record.ttl() == 1 ? "auto" : Integer.toString(record.ttl()),
        record.proxied() ? "yes" : "");
  }

  @Override
  public int place() {
    return 2;
  }
}
