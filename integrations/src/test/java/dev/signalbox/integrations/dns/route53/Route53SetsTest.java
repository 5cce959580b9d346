package dev.signalbox.integrations.dns.route53;

import static dev.signalbox.integrations.dns.route53.WrittenSet.holding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What only Route 53 has: nothing of it is lost when a zone is written down. */
@Tag("S3-10")
final class Route53SetsTest {
  private static final String GPII = "gpii.net";
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

  private List<String> written(WrittenSet... sets) {
    stage.route53.keeps(GPII, List.of(sets));
    return stage.reader().export(stage.on(), new ZoneName(GPII))
            instanceof Asked.Told<String>(String text)
        ? text.replace("\t", " ").lines().toList()
        : List.of();
  }

  private Trouble trouble() {
    return stage.reader().zone(stage.on(), new ZoneName(GPII))
            instanceof Asked.Troubled<?>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.GARBLED, "it was read");
  }

  @Test
  void an_alias_is_written_with_its_target_and_told_apart_from_an_address() {
    String alias =
        """
        <AliasTarget><HostedZoneId>Z2FDTNDATAQYW2</HostedZoneId>
        <DNSName>D1.CloudFront.net.</DNSName><EvaluateTargetHealth>true</EvaluateTargetHealth></AliasTarget>
        """;
    assertThat(written(WrittenSet.of("gpii.net.", "A", alias)))
        .containsExactly(
            "gpii.net. auto in a d1.cloudfront.net ; alias in Z2FDTNDATAQYW2 while it is healthy");
  }

  @Test
  void weighed_records_and_those_of_a_place_keep_what_chooses_between_them() {
    String first = holding(60, "192.0.2.1");
    assertThat(
            written(
                WrittenSet.of("p.gpii.net.", "A", "<Weight>10</Weight>" + first).known("blue"),
                WrittenSet.of("p.gpii.net.", "A", "<Weight>0</Weight>" + first).known("green"),
                WrittenSet.of(
                        "q.gpii.net.",
                        "A",
                        "<GeoLocation><CountryCode>MT</CountryCode></GeoLocation>%s<HealthCheckId>h-1</HealthCheckId>"
                            .formatted(first))
                    .known("malta"),
                WrittenSet.of("r.gpii.net.", "A", "<Failover>PRIMARY</Failover>" + first)
                    .known("x")))
        .containsExactly(
            "p.gpii.net. 60 in a 192.0.2.1 ; set blue, weight 10",
            "p.gpii.net. 60 in a 192.0.2.1 ; set green, weight 0",
            "q.gpii.net. 60 in a 192.0.2.1 ; set malta, for MT, health check h-1",
            "r.gpii.net. 60 in a 192.0.2.1 ; set x, failover PRIMARY");
  }

  @Test
  @Tag("S3-9")
  void whoever_answers_for_the_zone_is_written_without_what_goes_up_by_itself() {
    assertThat(
            written(
                WrittenSet.of(
                    "gpii.net.", "NS", holding(172800, "NS-2.awsdns.org.", "ns-1.awsdns.com.")),
                WrittenSet.of(
                    "gpii.net.",
                    "SOA",
                    holding(
                        900, "ns-1.awsdns.com. hostmaster.amazon.com. 7 7200 900 1209600 86400"))))
        .containsExactly(
            "gpii.net. 172800 in ns ns-1.awsdns.com",
            "gpii.net. 172800 in ns ns-2.awsdns.org",
            "gpii.net. 900 in soa ns-1.awsdns.com hostmaster.amazon.com 7200 900 1209600 86400");
  }

  @Test
  void a_kind_that_nobody_here_knows_is_written_as_it_is() {
    assertThat(
            written(
                WrittenSet.of("gpii.net.", "CAA", holding(300, "0 issue \"Letsencrypt.org\"")),
                WrittenSet.of("gpii.net.", "TXT", holding(300, "\"one; two\" \"Three\\100\"")),
                WrittenSet.of("\\052.x.gpii.net.", "SRV", holding(300, "1 10 5269 xmpp.gpii.net.")),
                WrittenSet.of("h.gpii.net.", "HTTPS", holding(300, "1 . alpn=h2"))))
        .containsExactly(
            "*.x.gpii.net. 300 in srv 1 10 5269 xmpp.gpii.net",
            "gpii.net. 300 in caa 0 issue \"Letsencrypt.org\"",
            "gpii.net. 300 in txt \"one; two\" \"Three\\100\"",
            "h.gpii.net. 300 in https 1 . alpn=h2");
  }

  @Test
  void pages_that_end_between_two_of_one_name_lose_none_of_them() {
    WrittenSet[] many =
        IntStream.range(0, 650)
            .mapToObj(
                it -> WrittenSet.of("p.gpii.net.", "A", holding(60, "192.0.2.1")).known("s" + it))
            .toArray(WrittenSet[]::new);
    assertThat(written(many)).hasSize(650).doesNotHaveDuplicates();
  }

  @Test
  void a_list_that_leads_in_circles_is_trouble_and_does_not_go_on_for_ever() {
    stage.route53.leadsInCircles.set(true);
    WrittenSet[] many =
        IntStream.range(0, 301)
            .mapToObj(
                it -> WrittenSet.of("h%d.gpii.net.".formatted(it), "A", holding(60, "192.0.2.1")))
            .toArray(WrittenSet[]::new);
    assertThat(written(many)).isEmpty();
    assertThat(trouble().kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void a_set_that_says_nothing_is_no_shorter_zone() {
    assertThat(written(WrittenSet.of("gpii.net.", "A", "<TTL>60</TTL>"))).isEmpty();
    assertThat(trouble())
        .returns(Kind.GARBLED, Trouble::kind)
        .returns("one of them is no record", Trouble::why);
  }
}
