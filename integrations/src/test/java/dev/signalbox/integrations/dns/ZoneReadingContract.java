package dev.signalbox.integrations.dns;

import static dev.signalbox.integrations.dns.Zones.BASTION;
import static dev.signalbox.integrations.dns.Zones.MAIL;
import static dev.signalbox.integrations.dns.Zones.ORG;
import static dev.signalbox.integrations.dns.Zones.SENDERS;
import static dev.signalbox.integrations.dns.Zones.WILDCARD;
import static dev.signalbox.integrations.dns.Zones.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of a zone is the same, whoever keeps it. */
public abstract class ZoneReadingContract {
  private static final ZoneName ZONE = new ZoneName(ORG);
  private ZoneStage stage;

  protected abstract ZoneStage stage();

  @BeforeEach
  void begin() {
    stage = stage();
    stage.keeps(ORG, List.of(BASTION, MAIL, SENDERS, WILDCARD));
  }

  @AfterEach
  void end() {
    stage.close();
  }

  private List<String> all() {
    return told(stage.reader().zone(stage.on(), ZONE));
  }

  @Test
  void every_record_is_read_with_what_it_says_and_for_how_long_by_the_order_of_names() {
    assertThat(all())
        .containsExactly(
            "A *.gigadb.org 300 18.162.0.2",
            "A bastion.gigadb.org 300 18.162.0.2",
            "MX gigadb.org 300 10 mx.gigadb.org",
            "TXT gigadb.org 300 \"v=spf1 include:mx.gigadb.org; all\"");
  }

  @Test
  void a_zone_of_several_pages_is_read_whole_by_its_reader() {
    stage.keeps(ORG, Zones.many(650));
    assertThat(all()).isEqualTo(told(new Asked.Told<>(Zones.many(650))));
  }

  @Test
  void a_zone_that_is_kept_elsewhere_is_trouble_and_no_empty_zone() {
    assertThat(stage.reader().zone(stage.on(), new ZoneName("elsewhere.org")))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble())
                    .returns(Trouble.Kind.REQUEST, Trouble::kind)
                    .extracting(Trouble::says)
                    .asString()
                    .startsWith("reading the zone elsewhere.org: it keeps no zone elsewhere.org"));
  }

  @Test
  void all_of_one_name_are_found_and_no_other() {
    assertThat(told(stage.reader().named(stage.on(), ZONE, "bastion.gigadb.org")))
        .containsExactly("A bastion.gigadb.org 300 18.162.0.2");
    assertThat(told(stage.reader().named(stage.on(), ZONE, "astion.gigadb.org"))).isEmpty();
  }

  @Test
  void it_is_written_down_in_the_same_words_whoever_keeps_it() {
    assertThat(stage.reader().export(stage.on(), ZONE))
        .isEqualTo(
            new Asked.Told<>(
                """
                *.gigadb.org.\t300\tin\ta\t18.162.0.2
                bastion.gigadb.org.\t300\tin\ta\t18.162.0.2
                gigadb.org.\t300\tin\tmx\t10 mx.gigadb.org
                gigadb.org.\t300\tin\ttxt\t"v=spf1 include:mx.gigadb.org; all"
                """));
  }
}
