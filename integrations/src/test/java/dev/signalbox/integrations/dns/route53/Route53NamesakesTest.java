package dev.signalbox.integrations.dns.route53;

import static dev.signalbox.integrations.dns.route53.WrittenSet.holding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.route53.MockRoute53.Hosted;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An account may keep several zones of one name: the one that everybody sees is meant. */
final class Route53NamesakesTest {
  private static final String GPII = "gpii.net";
  private static final List<WrittenSet> SEEN =
      List.of(WrittenSet.of("www.gpii.net.", "A", holding(60, "192.0.2.1")));
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private Route53Stage stage;

  @BeforeEach
  void open() {
    stage = new Route53Stage(mock);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Asked<List<DnsRecord>> read() {
    return stage.reader().zone(stage.on(), new ZoneName(GPII));
  }

  private Trouble trouble() {
    return read() instanceof Asked.Troubled<?>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.GARBLED, "it was read");
  }

  @Test
  void beside_one_that_is_only_seen_inside_the_public_one_is_read() {
    stage.route53.zones.add(new Hosted("ZIN", GPII, true, List.of()));
    stage.route53.zones.add(new Hosted("ZOUT", GPII, false, SEEN));
    assertThat(read())
        .isInstanceOfSatisfying(
            Asked.Told.class, it -> assertThat((List<?>) it.value()).hasSize(1));
  }

  @Test
  void one_that_is_only_seen_inside_is_not_taken_for_it() {
    stage.route53.zones.add(new Hosted("ZIN", GPII, true, SEEN));
    assertThat(trouble().why()).isEqualTo("it keeps gpii.net in private only");
  }

  @Test
  void of_two_public_ones_none_is_guessed() {
    stage.route53.zones.add(new Hosted("ZB", GPII, false, SEEN));
    stage.route53.zones.add(new Hosted("ZA", GPII, false, SEEN));
    assertThat(trouble())
        .returns(Kind.AMBIGUOUS, Trouble::kind)
        .returns("it keeps gpii.net more than once: ZA and ZB", Trouble::why);
  }

  @Test
  void the_zone_that_follows_in_their_list_is_not_taken_for_it() {
    stage.route53.zones.add(new Hosted("ZOTHER", "gpii.org", false, SEEN));
    assertThat(trouble().why()).isEqualTo("it keeps no zone gpii.net for this key");
  }

  @Test
  void a_key_that_may_not_read_zones_is_told_so() {
    mock.badDays().next(1).respond(MockRoute53.no(403, "AccessDenied"));
    assertThat(trouble().kind()).isEqualTo(Kind.RIGHTS);
  }
}
