package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is production is read from the zones and the clouds before anything begins. */
class WitnessesTest {
  private final Region region = new Region();

  @BeforeEach
  void a_while_has_passed() {
    assertThat(roles()).contains("production of live is upstream");
    region.track.clock.tick(Duration.ofMinutes(2));
  }

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  void zones_clouds_and_ledger_tell_the_same() {
    assertThat(roles())
        .contains("records: upstream is production", "addresses: upstream is production")
        .contains("ledger: upstream is production", "production of live is upstream");
  }

  @Test
  void a_zone_that_is_not_read_whole_lets_nothing_begin() {
    region.goesWrong("dns", Mischance.NONSENSE, 99);
    assertThat(started()).contains("UNKNOWN_FACT", "reading the zone", "means nothing");
    assertThat(region.track.texts("select id from run")).isEmpty();
  }

  @Test
  void somebody_swapped_the_records_by_hand_and_both_stories_are_told() {
    for (String name :
        new String[] {
          "gigadb.org", "bastion.gigadb.org", "files.gigadb.org", "portainer.gigadb.org"
        }) {
      String theirs = region.leads(name);
      String standby =
          name.equals("gigadb.org")
              ? "alt-live.gigadb.host"
              : name.replace(".gigadb.org", ".alt-live.gigadb.host");
      region.somebodyLeads(name, region.leads(standby));
      region.somebodyLeads(standby, theirs);
    }
    region.somebodyLeads("bastion.gigadb.host", region.leads("bastion.gigadb.org"));
    assertThat(started())
        .contains("ROLES_DISAGREE", "records: alt is production", "ledger: upstream is production");
  }

  @Test
  void a_name_that_leads_to_nobody_of_the_estate_lets_nothing_begin() {
    region.somebodyLeads("files.gigadb.org", "192.0.2.99");
    assertThat(started())
        .contains("UNKNOWN_FACT", "files.gigadb.org leads to 192.0.2.99, which belongs to no site");
  }

  @Test
  void one_name_alone_swapped_by_hand_is_no_story() {
    region.somebodyLeads("files.gigadb.org", region.leads("files.alt-live.gigadb.host"));
    assertThat(started()).contains("UNKNOWN_FACT", "its names lead to both sides");
  }

  @Test
  void a_cloud_that_is_gone_is_remembered_by_its_addresses() {
    region.goesWrong("addresses", Mischance.NOTHING, 99);
    assertThat(roles())
        .contains("records: upstream is production", "addresses: silent")
        .contains("production of live is upstream");
  }

  private String roles() {
    return region.voting.typed("U0OPS1", "roles gigadb");
  }

  private String started() {
    return region.voting.typed("U0OPS1", "trial gigadb");
  }
}
