package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.testing.HandClock;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstWorldTest {
  private static final ZoneName HOST = new ZoneName("gigadb.host");
  private static final ZoneName ORG = new ZoneName("gigadb.org");

  private static Collection<Estate> bundled() {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    return Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)
        ? read.estates().sequencedValues()
        : List.of();
  }

  private static String points(TestWorld world, ZoneName zone, String name) {
    return record(world, zone, name).content();
  }

  private static DnsRecord record(TestWorld world, ZoneName zone, String name) {
    return world.zones().of(zone).stream()
        .filter(it -> it.name().equals(name) && it.type().equals("A"))
        .findFirst()
        .orElseThrow();
  }

  private static String version(TestWorld world, String site) {
    return world.world().all(FirstSites.KIND).stream()
        .filter(it -> it.key().equals(site))
        .flatMap(it -> Json.text(it.body(), "version").stream())
        .findFirst()
        .orElse("no such site");
  }

  @Test
  void gigadb_begins_with_upstream_in_production_and_every_name_in_its_zone() {
    try (var world = new TestWorld(new HandClock())) {
      world.first().begin(bundled());
      assertThat(points(world, ORG, "gigadb.org")).isEqualTo("18.162.0.1");
      assertThat(points(world, HOST, "alt-live.gigadb.host")).isEqualTo("13.236.0.1");
      assertThat(points(world, HOST, "bastion.gigadb.host"))
          .isEqualTo(points(world, ORG, "bastion.gigadb.org"));
      assertThat(points(world, ORG, "staging.gigadb.org")).isEqualTo("18.162.0.4");
      assertThat(world.zones().of(ORG)).hasSize(9);
      assertThat(world.zones().of(HOST)).hasSize(12);
      assertThat(version(world, "gigadb/live/upstream")).isEqualTo("v4.3.4");
      assertThat(version(world, "gigadb/live/alt")).isEqualTo("v0337-alt-upstream-beta");
      assertThat(world.world().all(FirstAddresses.KIND))
          .extracting(Thing::key)
          .contains("hk-aws/eip-gigadb-live-gigadb", "sydney-aws/eip-gigadb-live-gigadbalt");
    }
  }

  @Test
  void it_begins_once_and_then_stays_as_it_has_become() {
    try (var world = new TestWorld(new HandClock())) {
      world.first().begin(bundled());
      var change = new Change(record(world, ORG, "gigadb.org"), "13.236.0.1");
      assertThat(world.zones().change(ORG, List.of(change))).isEmpty();
      world.first().begin(bundled());
      assertThat(points(world, ORG, "gigadb.org")).isEqualTo("13.236.0.1");
    }
  }

  @Test
  void an_estate_whose_sites_trade_no_roles_begins_too() {
    try (var world = new TestWorld(new HandClock())) {
      world.first().begin(bundled());
      assertThat(bundled()).extracting(Estate::name).contains(new EstateName("gpii"));
      assertThat(world.zones().of(new ZoneName("gpii.net"))).hasSize(5);
    }
  }
}
