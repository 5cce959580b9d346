package dev.signalbox.integrations.dns;

import static dev.signalbox.integrations.dns.Zones.BASTION;
import static dev.signalbox.integrations.dns.Zones.GIGADB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each zone is read where it is kept, and changed only where we may. */
class HostedDnsTest {
  private static final ZoneName ZONE = new ZoneName("gpii.net");
  private static final Connection AMAZON = Account.at("https://amazonaws.com");
  private final List<String> orders = new ArrayList<>();
  private final Dns dns = new HostedDns(new One(GIGADB, orders), new One(BASTION, orders));

  /** Keeps one record, and writes down what it is told to do. */
  private record One(DnsRecord record, List<String> orders) implements Dns {
    @Override
    public Asked<List<DnsRecord>> zone(Connection on, ZoneName zone) {
      return new Asked.Told<>(List.of(record));
    }

    @Override
    public Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name) {
      return zone(on, zone);
    }

    @Override
    public Ordered<List<DnsRecord>> change(Connection on, ZoneName zone, List<Change> changes) {
      orders.add(zone.value());
      return new Ordered.Done<>(List.of(record));
    }

    @Override
    public Asked<Spread> spread(Connection on, ZoneName zone, List<Change> changes) {
      return new Asked.Told<>(Spread.IN_SYNC);
    }
  }

  @Test
  void what_amazon_keeps_is_read_there() {
    assertThat(dns.zone(AMAZON, ZONE)).isEqualTo(new Asked.Told<>(List.of(BASTION)));
    assertThat(dns.named(AMAZON, ZONE, "x")).isEqualTo(new Asked.Told<>(List.of(BASTION)));
  }

  @Test
  void what_amazon_keeps_is_never_changed_from_here() {
    assertThat(dns.change(AMAZON, ZONE, List.of(new Change(BASTION, "192.0.2.1"))))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it ->
                assertThat(it.trouble().says())
                    .isEqualTo(
                        "changing records of gpii.net: what Route 53 keeps is only read from here:"
                            + " change it in its own page"));
    assertThat(dns.spread(AMAZON, ZONE, List.of())).isInstanceOf(Asked.Troubled.class);
    assertThat(orders).isEmpty();
  }
}
