package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.probes.Certificates;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Resolvers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The simulated world, looked at from outside. */
public record WorldOfProbes(TestWorld world, Clock clock) {
  private WorldProbes probes() {
    return new WorldProbes(
        new WorldFronts(world.world(), (_, _, _, _) -> Optional.empty(), clock),
        new Hearsay(world.world(), clock),
        world.fate());
  }

  public Pages pages() {
    return probes();
  }

  public Certificates certificates() {
    return probes();
  }

  public Resolvers resolvers() {
    return probes();
  }

  public void shows(String ip, String name, String footer, Instant until) {
    JsonObject site = JsonObject.empty().with("title", name).with("version", footer);
    JsonObject front =
        JsonObject.empty()
            .with("site", name)
            .with("names", List.of(Json.text(name)))
            .with("from", Instant.EPOCH.toString())
            .with("until", until.toString());
    world
        .world()
        .change(
            things ->
                things.add(FirstSites.KIND, name, site) && things.add(FirstFronts.KIND, ip, front));
  }

  public void points(String name, String ip) {
    DnsRecord record =
        new DnsRecord(ip, "A", name, ip, 300, false, Optional.empty(), DnsRecord.Note.NONE);
    world
        .world()
        .change(
            things ->
                things.add(
                    WorldZones.RECORD,
                    new ZoneName("gigadb.org") + "/" + ip,
                    RecordBody.write(record)));
  }
}
