package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Bastion.Mood;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A site is dumped once for a step, whatever breaks on the way, and what is unsound is no backup.
 */
class BackupTest {
  private final Depot depot = new Depot();

  @AfterEach
  void close() {
    depot.close();
  }

  @Test
  @Tag("D1.8")
  void a_dump_is_waited_for_and_told_under_a_key_of_that_minute() {
    String minute = depot.minute(Duration.ZERO);
    RunId run = depot.begun(Depot.TAKE);
    assertThat(depot.region.track.step(run, "backup").state()).isEqualTo(StepState.WAITING);
    depot.over();
    depot.assertDone(run);
    assertThat(depot.bastion.begun)
        .singleElement()
        .asString()
        .contains("ops-s3backup " + Depot.SERIES);
    assertThat(depot.told(run, "backup"))
        .contains(Depot.SERIES + minute + ".backup", "\"size\":\"1480MB\"", "\"taken\":\"20");
  }

  @Test
  @Tag("D1.8")
  void what_has_that_minute_already_is_left_alone() {
    depot.region.track.change(
        "insert into backup_key (run, step, name, chosen_at) values ('other', 'backup', ?, ?)",
        Depot.SERIES + depot.minute(Duration.ZERO) + ".backup",
        depot.region.track.clock.instant());
    String next = depot.minute(Duration.ofMinutes(1));
    RunId run = depot.begun(Depot.TAKE);
    depot.over();
    depot.assertDone(run);
    assertThat(depot.told(run, "backup")).contains(Depot.SERIES + next + ".backup");
    assertThat(depot.keys()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void who_dies_before_the_order_is_followed_by_one_dump_under_the_same_key() {
    dies(Mood.KILLS_BEFORE);
  }

  @Test
  void who_dies_after_the_order_is_followed_by_no_second_dump() {
    dies(Mood.KILLS_AFTER);
  }

  private void dies(Mood mood) {
    depot.bastion.will(mood);
    depot.install(Depot.TAKE);
    RunId run = depot.region.track.start("trial");
    assertThatThrownBy(depot.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    List<String> chosen = depot.keys();
    depot.region.track.workAfter(Duration.ofMinutes(2));
    depot.over();
    depot.assertDone(run);
    depot.assertOnce();
    assertThat(depot.keys()).isEqualTo(chosen);
  }

  @Test
  void an_order_that_nobody_answers_is_looked_for_and_not_given_twice() {
    depot.bastion.will(Mood.SAYS_NOTHING_AND_ACTS);
    RunId run = depot.begun(Depot.TAKE);
    depot.over();
    depot.assertDone(run);
    depot.assertOnce();
  }

  @Test
  void an_order_that_was_lost_is_given_again_under_the_same_key() {
    depot.bastion.will(Mood.SAYS_NOTHING_AND_DOES_NOT);
    RunId run = depot.begun(Depot.TAKE);
    depot.over();
    depot.assertDone(run);
    depot.assertOnce();
  }

  @Test
  void a_dump_that_takes_longer_than_a_yes_lasts_is_watched_and_not_asked_for_anew() {
    try (Depot asking = new Depot(Region.thatAsks())) {
      asking.bastion.sticks(true);
      RunId run = asking.begun(Depot.TAKE);
      assertThat(asking.region.voting.press("U0OPS1", "confirmed")).contains("decides it");
      asking.region.track.work();
      asking.region.track.workLong(5);
      assertThat(asking.region.track.step(run, "backup").state()).isEqualTo(StepState.WAITING);
      asking.bastion.sticks(false);
      asking.region.track.workLong(1);
      asking.assertDone(run);
      asking.assertOnce();
    }
  }

  @Test
  @Tag("D1.7")
  void a_dump_that_breaks_off_is_none_and_can_be_tried_again() {
    depot.librarian.cutsOff(true);
    RunId run = depot.begun(Depot.TAKE);
    depot.over();
    depot.assertHeld(run, "does not end with 'PostgreSQL database dump complete'");
    depot.librarian.cutsOff(false);
    depot.region.voting.typed("U0OPS1", "run " + run + " retry");
    depot.region.track.work();
    depot.over();
    depot.assertDone(run);
    assertThat(depot.bastion.begun).hasSize(2);
    assertThat(depot.keys()).hasSize(1);
  }

  @Test
  @Tag("D1.7")
  void a_dump_of_half_the_size_is_none() {
    depot.librarian.shrinks(true);
    RunId run = depot.begun(Depot.TAKE);
    depot.over();
    depot.assertHeld(run, "has 740MB, less than 80% of");
  }

  @Test
  void a_dump_that_is_nowhere_is_none() {
    depot.librarian.loses(true);
    RunId run = depot.begun(Depot.TAKE);
    depot.over();
    depot.assertHeld(run, "the dump is over, and there is no " + Depot.SERIES);
  }

  @Test
  @Tag("D1.30")
  void a_dump_that_says_so_itself_has_failed_whatever_lies_there() {
    depot.bastion.ends(
        new Standing.Finished(1, "row\n".repeat(999) + "rclone: disk full", Duration.ofSeconds(3)));
    RunId run = depot.begun(Depot.TAKE);
    depot.over();
    depot.assertHeld(run, "ended with 1, and said: ");
    depot.assertHeld(run, "rclone: disk full");
  }

  @Test
  void a_host_that_says_no_fails_it_before_anything_is_stored() {
    depot.bastion.will(Mood.REFUSES);
    depot.assertHeld(depot.begun(Depot.TAKE), "beginning dump: planted");
  }

  @Test
  void a_dump_whose_key_no_longer_means_anything_is_not_taken_for_one_that_never_was() {
    RunId run = depot.begun(Depot.TAKE);
    Changed.edit(
        depot.region.track,
        "estates/gigadb.yml",
        it -> it.replace("key: \"gigadb_{project}", "key: \"other_{project}"));
    depot.region.track.workLong(5);
    depot.assertHeld(run, "nobody can tell whether it happened");
    depot.assertHeld(run, "keys are called other_gigascience");
    depot.assertOnce();
  }
}
