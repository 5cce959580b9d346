package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.DnsRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HearsayTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final ZoneName ZONE = new ZoneName("gigadb.org");

  private final TestWorld world = new TestWorld(at(Duration.ZERO));

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void resolvers_tell_the_old_address_until_its_ttl_has_passed() {
    new WorldOfProbes(world, at(Duration.ZERO)).points("gigadb.org", "192.0.2.1");
    DnsRecord was = world.zones().of(ZONE).getFirst();
    assertThat(world.zones().change(ZONE, List.of(new Change(was, "192.0.2.2")))).isEmpty();

    assertThat(world.zones().of(ZONE)).extracting(DnsRecord::content).containsExactly("192.0.2.2");
    assertThat(told(Duration.ofSeconds(299))).isEqualTo("192.0.2.1");
    assertThat(told(Duration.ofMinutes(5))).isEqualTo("192.0.2.2");
  }

  private String told(Duration later) {
    return new Hearsay(world.world(), at(later)).of("gigadb.org").getFirst().content();
  }

  private static Clock at(Duration later) {
    return Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
  }
}
