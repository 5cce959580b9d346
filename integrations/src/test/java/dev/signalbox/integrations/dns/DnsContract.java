package dev.signalbox.integrations.dns;

import static dev.signalbox.integrations.dns.Zones.BASTION;
import static dev.signalbox.integrations.dns.Zones.GIGADB;
import static dev.signalbox.integrations.dns.Zones.MAIL;
import static dev.signalbox.integrations.dns.Zones.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a keeper of zones does for us on a good day. */
public abstract class DnsContract {
  private static final String NEW = "13.236.0.1";
  private static final ZoneName ZONE = new ZoneName(ORG);
  private DnsStage stage;

  protected abstract DnsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(ORG, List.of(GIGADB, BASTION, MAIL));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Ordered<List<DnsRecord>> change(Change... changes) {
    return stage.dns().change(stage.on(), ZONE, List.of(changes));
  }

  private static String why(Ordered<List<DnsRecord>> ordered) {
    return ordered instanceof Ordered.Refused<List<DnsRecord>>(Trouble trouble)
        ? trouble.why()
        : ordered.toString();
  }

  @Test
  void a_zone_is_read_whole_with_all_that_is_said_about_each_record() {
    assertThat(stage.dns().zone(stage.on(), ZONE))
        .isEqualTo(new Asked.Told<>(List.of(BASTION, GIGADB, MAIL)));
  }

  @Test
  void a_name_is_found_exactly_and_none_is_an_answer() {
    assertThat(stage.dns().named(stage.on(), ZONE, "gigadb.org"))
        .isEqualTo(new Asked.Told<>(List.of(GIGADB, MAIL)));
    assertThat(stage.dns().named(stage.on(), ZONE, "astion.gigadb.org"))
        .isEqualTo(new Asked.Told<>(List.of()));
  }

  @Test
  void many_records_are_changed_in_one_go_and_nothing_else_about_them() {
    assertThat(change(new Change(GIGADB, NEW), new Change(BASTION, "13.236.0.2")))
        .isEqualTo(new Ordered.Done<>(List.of(GIGADB.with(NEW), BASTION.with("13.236.0.2"))));
    assertThat(stage.kept(ORG)).containsExactly(BASTION.with("13.236.0.2"), GIGADB.with(NEW), MAIL);
  }

  @Test
  void said_twice_nothing_changes_the_second_time() {
    change(new Change(GIGADB, NEW));
    assertThat(change(new Change(GIGADB, NEW)))
        .isEqualTo(new Ordered.Done<>(List.of(GIGADB.with(NEW))));
    assertThat(change(new Change(GIGADB, NEW), new Change(BASTION, "13.236.0.2")))
        .isEqualTo(new Ordered.Done<>(List.of(GIGADB.with(NEW), BASTION.with("13.236.0.2"))));
  }

  @Test
  void where_somebody_else_has_been_nothing_is_changed_and_the_record_is_named() {
    stage.keeps(ORG, List.of(GIGADB.with("9.9.9.9"), BASTION, MAIL));
    assertThat(why(change(new Change(BASTION, NEW), new Change(GIGADB, NEW))))
        .isEqualTo("A gigadb.org is 9.9.9.9 now, and was 18.162.0.1 when it was read");
    stage.keeps(ORG, List.of(BASTION, MAIL));
    assertThat(why(change(new Change(BASTION, NEW), new Change(GIGADB, NEW))))
        .isEqualTo("A gigadb.org is gone");
    assertThat(stage.kept(ORG)).containsExactly(BASTION, MAIL);
  }

  @Test
  void a_change_is_pending_until_it_has_spread() {
    List<Change> wished = List.of(new Change(GIGADB, NEW));
    assertThat(stage.dns().spread(stage.on(), ZONE, wished))
        .isEqualTo(new Asked.Told<>(Spread.PENDING));
    change(new Change(GIGADB, NEW));
    stage.timePasses();
    assertThat(stage.dns().spread(stage.on(), ZONE, wished))
        .isEqualTo(new Asked.Told<>(Spread.IN_SYNC));
  }

  @Test
  void a_zone_is_exported_in_the_same_words_whoever_keeps_it() {
    assertThat(stage.dns().export(stage.on(), ZONE))
        .isEqualTo(
            new Asked.Told<>(
                """
                bastion.gigadb.org.\t300\tin\ta\t18.162.0.2
                gigadb.org.\t300\tin\tmx\t10 mx.gigadb.org
                gigadb.org.\tauto\tin\ta\t18.162.0.1\t; proxied
                """));
  }
}
