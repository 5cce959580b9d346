package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A private cloud goes into maintenance and comes out of it, by command, from end to end. */
class MaintenanceTest {
  private static final String ON = "maintenance on pulumi ";
  private static final String MALTA = "production malta 2h the database moves";
  private final Junction junction = new Junction();

  @AfterEach
  void close() {
    junction.close();
  }

  @Test
  void the_window_is_the_run_and_the_bit_goes_when_somebody_ends_it() {
    RunId run = junction.began(ON + MALTA);
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
    assertThat(junction.flags("production", "dublin")).isZero();
    junction.goesOn();
    assertThat(junction.trouble(run)).isEmpty();
    assertThat(junction.region.track.see(run).state()).isEqualTo(RunState.WAITING);
    junction.ends("U0OPS2");
    assertThat(junction.trouble(run)).isEmpty();
    assertThat(junction.region.track.see(run).outcome()).contains("done");
    assertThat(junction.flags("production", "malta")).isZero();
  }

  @Test
  @Tag("D3.1")
  void pitfall_D3_1_other_bits_are_kept_on_the_way_there_and_on_the_way_back() {
    junction.typed(ON + "testing fake 2h a trial");
    junction.confirmed();
    assertThat(junction.flags("testing", "FAKE-PPC-FOR-TESTING")).isEqualTo(0x3);
    junction.goesOn();
    junction.somebodySets("testing", "FAKE-PPC-FOR-TESTING", 0x17);
    junction.ends("U0OPS2");
    assertThat(junction.flags("testing", "FAKE-PPC-FOR-TESTING")).isEqualTo(0x16);
  }

  @Test
  @Tag("D3.1")
  void pitfall_D3_1_a_row_that_was_in_maintenance_before_stays_in_it_afterwards() {
    junction.somebodySets("production", "dublin", 0x1);
    junction.began(ON + "production org:learningmachine 2h the database moves");
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
    junction.goesOn();
    junction.ends("U0OPS2");
    assertThat(junction.flags("production", "malta")).isZero();
    assertThat(junction.flags("production", "dublin")).isEqualTo(0x1);
  }

  @Test
  @Tag("D3.2")
  void pitfall_D3_2_the_plan_names_the_database_and_every_row_with_its_flags_before_and_after() {
    assertThat(
            junction.region.voting.typed(
                "U0OPS1", "plan " + ON + "production org:learningmachine 2h why not"))
        .contains("production (production-clouds), 2 rows")
        .contains("malta", "dublin", "0x0 (none) → 0x1 (maintenance)")
        .doesNotContain("production-pulumi");
  }

  @Test
  @Tag("D3.2")
  void pitfall_D3_2_what_fits_no_row_of_that_environment_changes_nothing() {
    for (String target : List.of("testing malta", "production maltta", "testing org:pulumi")) {
      RunId run = junction.typed(ON + target + " 2h why not");
      assertThat(junction.region.track.see(run).outcome()).contains("refused");
    }
    assertThat(junction.keeper.orders).isEmpty();
  }

  @Test
  @Tag("D3.3")
  void pitfall_D3_3_at_its_limit_it_asks_and_is_never_forgotten() {
    RunId run = junction.began(ON + MALTA);
    junction.goesOn();
    junction.region.track.workAfter(Duration.ofMinutes(109));
    assertThat(
            junction.region.track.texts(
                "select said from letter where letter_key like ? and fate <> 'LEFT'",
                "run/" + run + "/%/ask/end/%"))
        .isNotEmpty();
    junction.region.track.workAfter(Duration.ofMinutes(30));
    assertThat(junction.region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(junction.region.voting.typed("U0OPS1", ON + "production malta 9h why not"))
        .doesNotContain("Planning");
  }

  @Test
  @Tag("D3.4")
  void pitfall_D3_4_a_row_that_changed_since_the_yes_is_not_written_and_asked_for_anew() {
    RunId run = junction.typed(ON + MALTA);
    junction.somebodySets("production", "malta", 0x2);
    junction.approved();
    assertThat(junction.keeper.orders).isEmpty();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x2);
    assertThat(junction.trouble(run)).contains("0x0 (none) → 0x1", "0x2 (opted out");
  }

  @Test
  @Tag("D3.4")
  void pitfall_D3_4_who_is_overtaken_at_the_last_moment_writes_nothing_and_says_both_values() {
    junction.keeper.will(Signalman.Mood.OVERTAKEN);
    RunId run = junction.began(ON + "production org:learningmachine 2h the database moves");
    assertThat(junction.region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(junction.trouble(run))
        .contains("dublin has flags 0x2 (opted out of health checks) now, and had 0x0 (none)");
    assertThat(junction.flags("production", "dublin")).isEqualTo(0x2);
    assertThat(junction.flags("production", "malta")).isZero();
  }

  @Test
  void off_takes_the_bit_that_somebody_has_set_by_hand_and_no_other() {
    junction.somebodySets("production", "malta", 0x7);
    RunId run = junction.began("maintenance off pulumi production malta");
    assertThat(junction.trouble(run)).isEmpty();
    assertThat(junction.region.track.see(run).outcome()).contains("done");
    assertThat(junction.flags("production", "malta")).isEqualTo(0x6);
  }

  @Test
  void off_leaves_the_rows_of_a_window_alone_and_leads_to_its_run() {
    RunId on = junction.began(ON + MALTA);
    junction.goesOn();
    RunId off = junction.typed("maintenance off pulumi production malta");
    assertThat(junction.region.track.see(off).outcome()).contains("refused");
    assertThat(junction.trouble(off)).contains("INTERLOCK", "`/ops run " + on + "`");
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
  }

  @Test
  void the_list_says_what_is_on_since_when_and_by_which_run_and_what_is_on_without_one() {
    RunId run = junction.began(ON + MALTA);
    junction.somebodySets("production", "dublin", 0x1);
    assertThat(junction.region.voting.typed("U0DEV", "maintenance list pulumi"))
        .contains("testing", "staging", "opted out of health checks", "learningmachine")
        .contains("by run", run.value(), "set by no run of mine");
    assertThat(junction.region.voting.typed("U0DEV", "maintenance list pulumi testing --json"))
        .contains("maintenance-pulumi.json", "FAKE", "\"flags\":2")
        .doesNotContain("\"production\"");
    assertThat(junction.region.voting.typed("U0DEV", "maintenance list pulumi nowhere"))
        .contains("no private clouds in 'nowhere'");
    assertThat(junction.region.voting.typed("U0OPS1", "maintenance list gigadb"))
        .contains("I know of no private clouds of GigaDB");
  }
}
