package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each row of the table says what is written down, and what is seen of it. */
class LiveStatusTest {
  private final Region region = new Region();

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  void every_row_has_what_the_teams_own_table_has_and_what_is_seen() {
    assertThat(status())
        .contains("production of live is upstream", "gigadb-website", "hk-aws · ap-east-1")
        .contains("• names: 5 lead to it, names says so of gigadb.org")
        .contains("• page: https://gigadb.org/ shows v4.3.4")
        .contains("• backup: " + Depot.SERIES, "1477MB")
        .contains("alt-gigadb-website", "sydney-aws · ap-southeast-2 · standby")
        .contains("No incident, no embargo, no lock, and nothing under way.");
  }

  @Test
  void records_that_somebody_moved_by_hand_are_red_and_both_stories_are_told() {
    region.somebodyLeads("gigadb.org", "13.236.0.1");
    assertThat(status())
        .contains("its names lead to both sides", "look at names")
        .contains("gigadb.org leads to 13.236.0.1, not to 18.162.0.1");
  }

  @Test
  void what_cannot_be_seen_is_said() {
    region.goesWrong("probes", Mischance.NOTHING, 9);
    assertThat(status())
        .contains(
            "• page: looking at ", "no whole answer", "cannot see page", ":large_yellow_circle:");
  }

  @Test
  void sides_that_run_different_releases_are_said_in_the_status_of_both() {
    assertThat(status()).doesNotContain("releases differ", ":warning:");
    region.track.change("update role_held set release = 'v4.3.3' where site = 'alt'");
    assertThat(status())
        .contains("production · v4.3.4 · releases differ: alt runs v4.3.3")
        .contains("standby · v4.3.3 · look at page; releases differ: upstream runs v4.3.4")
        .contains(":warning: ");
    region.goesWrong("probes", Mischance.NOTHING, 9);
    assertThat(status()).contains("cannot see page", "; releases differ: alt runs v4.3.3");
  }

  @Test
  void programs_read_the_same_table() {
    assertThat(region.voting.typed("U0OPS1", "status gigadb --json"))
        .contains("\"site\":\"alt\"", "\"what\":\"page\"", "\"light\":\"WELL\"");
  }

  private String status() {
    return region.voting.typed("U0OPS1", "status gigadb");
  }
}
