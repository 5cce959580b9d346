package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Bastion.Mood;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backup is loaded once, whatever breaks on the way. */
class ResetTest {
  private static final String SCRIPT = "ops-databaseReset";
  private static final String ALTS = "gigadb_gigascience-upstream-alt-gigadb-website_live_";
  private static final String FRESH = Depot.TAKE + Loading.load("${standby}", "backup");
  private static final String OWN =
      Loading.find("${standby}") + Loading.load("${standby}", "found");

  private final Depot depot = new Depot();

  @BeforeEach
  void resets_alone_go_wrong() {
    depot.bastion.only("reset");
  }

  @AfterEach
  void close() {
    depot.close();
  }

  @Test
  void what_was_dumped_is_loaded_and_the_database_says_so_itself() {
    RunId run = depot.begun(FRESH);
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.told(run, "load")).contains("\"tables\":\"23\"");
    assertThat(depot.bastion.begun)
        .anySatisfy(it -> assertThat(it).contains("sydney-ssm: ", SCRIPT + " " + Depot.SERIES));
    assertThat(depot.region.track.texts("select mark from data_seen where site = 'alt'"))
        .singleElement()
        .asString()
        .contains("key " + Depot.SERIES, "written no");
  }

  @Test
  void what_the_standby_holds_already_is_not_loaded_once_more() {
    RunId run = depot.begun(Loading.find("${production}") + Loading.load("${standby}", "found"));
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.bastion.times(SCRIPT)).isZero();
    assertThat(depot.bastion.times("ops-dataMark")).isOne();
  }

  @Test
  @Tag("D1.6")
  void the_backup_of_the_other_project_is_loaded_by_its_own_key() {
    RunId run = depot.begun(OWN);
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.bastion.begun).anySatisfy(it -> assertThat(it).contains(SCRIPT + " " + ALTS));
    assertThat(depot.region.track.texts("select mark from data_seen"))
        .singleElement()
        .asString()
        .contains("key " + ALTS);
  }

  @Test
  void who_dies_after_the_order_is_followed_by_no_second_reset() {
    dies(Mood.KILLS_AFTER);
  }

  @Test
  void who_dies_before_the_order_is_followed_by_one_reset() {
    dies(Mood.KILLS_BEFORE);
  }

  private void dies(Mood mood) {
    depot.bastion.will(mood);
    RunId run = depot.begun(OWN);
    assertThatThrownBy(depot::over).isInstanceOf(TestNeighbour.Killed.class);
    depot.region.track.workAfter(Duration.ofMinutes(2));
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.bastion.times(SCRIPT)).isOne();
  }

  @Test
  void a_reset_that_was_killed_on_its_host_holds_and_is_done_anew_when_people_say_so() {
    depot.bastion.will(Mood.IS_KILLED_THERE);
    RunId run = depot.begun(OWN);
    depot.allOver();
    depot.assertHeld(run, "was killed, and alt holds " + Depot.SERIES);
    depot.assertHeld(run, "Retry drops it and loads that anew");
    depot.region.voting.typed("U0OPS1", "run " + run + " retry");
    depot.region.track.work();
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.bastion.times(SCRIPT)).isEqualTo(2);
  }

  @Test
  void a_reset_that_says_itself_that_it_failed_holds() {
    depot.bastion.ends(new Standing.Finished(3, "psql: no space left", Duration.ofSeconds(3)));
    RunId run = depot.begun(OWN);
    depot.allOver();
    depot.assertHeld(run, "ended with 3, and said: psql: no space left");
  }

  @Test
  void people_read_what_goes_what_comes_and_what_is_lost() {
    RunId run = depot.begun(OWN);
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("now: " + ALTS, "migrated by", "as seen 2026-")
        .contains("then: " + ALTS, "of alt (live), 1477MB")
        .contains("lost: all that alt holds now, and whatever was entered after 2026-");
  }
}
