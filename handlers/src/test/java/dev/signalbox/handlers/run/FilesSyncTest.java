package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Bastion.Mood;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files are synced from production, and only as far as a dry run has shown. */
class FilesSyncTest {
  private static final String SCRIPT = "--apply";

  private final Depot depot = new Depot();

  @AfterEach
  void close() {
    depot.close();
  }

  private static String sync(String to, int most) {
    return Trial.LIVE
        + """
          - id: files
            do: files.sync
            with: { to: "%s", max-deletes: %d }
        """
            .formatted(to, most);
  }

  private void dryRunSays(int copies, int deletes) {
    depot.bastion.only("files-dry-run");
    depot.bastion.ends(
        new Standing.Finished(
            0, "copies %d deletes %d".formatted(copies, deletes), Duration.ofSeconds(3)));
  }

  @Test
  void what_is_missing_is_copied_and_what_is_gone_is_deleted() {
    RunId run = depot.begun(sync("${standby}", 3));
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.told(run, "files")).contains("alt has all files of upstream");
    assertThat(depot.bastion.begun)
        .anySatisfy(it -> assertThat(it).contains("sydney-ssm: ", "--apply upstream"));
    depot.begun(sync("${standby}", 0));
    depot.allOver();
    assertThat(depot.bastion.times(SCRIPT)).isOne();
  }

  @Test
  @Tag("D1.24")
  void one_deletion_too_many_and_nothing_is_synced() {
    dryRunSays(12, 51);
    RunId run = depot.begun(sync("${standby}", 50));
    depot.over();
    depot.assertHeld(run, "nothing was synced: it would delete 51 files of alt and copy 12");
    depot.assertHeld(run, "at most 50 may be deleted. Look why they are not on upstream");
    assertThat(depot.bastion.times(SCRIPT)).isZero();
  }

  @Test
  void where_there_is_nothing_to_do_nothing_is_done() {
    dryRunSays(0, 0);
    RunId run = depot.begun(sync("${standby}", 50));
    depot.over();
    depot.assertDone(run);
    assertThat(depot.told(run, "files")).contains("alt has all files of upstream already");
    assertThat(depot.bastion.times(SCRIPT)).isZero();
  }

  @Test
  void what_comes_while_it_is_synced_is_told() {
    RunId run = depot.begun(sync("${standby}", 50));
    depot.region.track.workAfter(Duration.ofSeconds(5));
    assertThat(depot.bastion.times(SCRIPT)).isOne();
    depot.region.track.workAfter(Duration.ofHours(2));
    depot.over();
    depot.assertDone(run);
    assertThat(depot.told(run, "files")).contains("1 to copy and 0 to delete since the sync began");
  }

  @Test
  void a_sync_that_changes_nothing_is_none() {
    dryRunSays(7, 0);
    RunId run = depot.begun(sync("${standby}", 50));
    depot.allOver();
    depot.assertHeld(run, "the sync is over, and there is still 7 to copy and 0 to delete");
  }

  @Test
  void what_a_dry_run_does_not_say_is_not_guessed() {
    depot.bastion.only("files-dry-run");
    depot.bastion.ends(new Standing.Finished(0, "rclone: done", Duration.ofSeconds(3)));
    RunId run = depot.begun(sync("${standby}", 50));
    depot.over();
    depot.assertHeld(run, "printed what means nothing: 'rclone: done'");
    assertThat(depot.bastion.times(SCRIPT)).isZero();
  }

  @Test
  void who_dies_after_the_order_is_followed_by_no_second_sync() {
    depot.bastion.only("files-sync");
    depot.bastion.will(Mood.KILLS_AFTER);
    RunId run = depot.begun(sync("${standby}", 50));
    assertThatThrownBy(depot::over).isInstanceOf(TestNeighbour.Killed.class);
    depot.region.track.workAfter(Duration.ofMinutes(2));
    depot.allOver();
    depot.assertDone(run);
    assertThat(depot.bastion.times(SCRIPT)).isOne();
  }

  @Test
  void a_sync_that_was_killed_on_its_host_holds_and_goes_on_when_people_say_so() {
    depot.bastion.only("files-sync");
    depot.bastion.will(Mood.IS_KILLED_THERE);
    RunId run = depot.begun(sync("${standby}", 50));
    depot.allOver();
    depot.assertHeld(run, "was killed, with 12 to copy and 3 to delete left");
    depot.region.voting.typed("U0OPS1", "run " + run + " retry");
    depot.region.track.work();
    depot.allOver();
    depot.assertDone(run);
  }

  @Test
  @Tag("D1.24")
  void the_files_of_production_are_never_replaced_whichever_site_it_is() {
    Unlinted.install(depot.region.track, sync("${production}", 50));
    assertThat(depot.region.voting.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "replace the data of upstream");
    depot.region.swap();
    RunId run = depot.begun(sync("${standby}", 5));
    depot.allOver();
    depot.assertHeld(run, "it would delete 12 files of upstream and copy 3");
    assertThat(depot.bastion.begun)
        .allSatisfy(it -> assertThat(it).contains("hk-ssm: ", "--dry-run alt"));
  }
}
