package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Timekeeper.Mood;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Schedules of the standby are switched off and back to what they were, whatever breaks. */
class ScheduleStopTest {
  private static final String SWAPPED =
      Belfry.STOP
          .replace("- id: verdict", "- id: swap\n    do: traffic.swap\n  - id: verdict")
          .replace("go-back: undo", "go-back:\n      - undo: stop");

  private final Belfry belfry = new Belfry();

  @AfterEach
  void close() {
    belfry.close();
  }

  @Test
  void those_that_are_named_stop_and_all_others_run_on() {
    assertThat(belfry.on("alt")).containsExactly("reset", "files", "views");
    RunId run = belfry.begun(Belfry.STOP);
    belfry.assertState(run, RunState.WAITING);
    assertThat(belfry.on("alt")).containsExactly("views");
    assertThat(belfry.on("upstream")).containsExactly("backup", "views");
  }

  @Test
  void the_plan_says_of_each_how_it_is_and_how_it_will_be() {
    belfry.somebodySwitches("alt", "reset", false);
    belfry.install(Belfry.STOP);
    assertThat(belfry.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("files on alt: on → off", "reset on alt: off already");
  }

  @Test
  void undo_gives_back_exactly_what_ran_before() {
    belfry.somebodySwitches("alt", "reset", false);
    belfry.begun(Belfry.STOP);
    belfry.answers("go-back");
    assertThat(belfry.on("alt")).containsExactly("files", "views");
  }

  @Test
  void what_a_person_has_switched_on_meanwhile_is_left_alone() {
    RunId run = belfry.begun(Belfry.STOP);
    belfry.somebodySwitches("alt", "files", true);
    belfry.answers("go-back");
    belfry.assertState(run, RunState.DONE);
    assertThat(belfry.orders()).containsExactly("alt files off", "alt reset off", "alt reset on");
  }

  @Test
  @Tag("D1.23")
  void pitfall_D1_23_a_sync_that_was_stopped_runs_again_once_the_run_is_given_up() {
    RunId run = belfry.begun(Belfry.STOP);
    belfry.answers("go-back");
    belfry.assertState(run, RunState.DONE);
    assertThat(belfry.on("alt")).containsExactly("reset", "files", "views");
  }

  @Test
  @Tag("D1.5")
  void pitfall_D1_5_undo_leaves_the_reset_off_where_production_is_by_now() {
    RunId run = belfry.begun(SWAPPED);
    belfry.region.settle();
    belfry.region.track.workAfter(Duration.ofSeconds(5));
    assertThat(belfry.region.production()).isEqualTo("alt");
    belfry.answers("go-back");
    belfry.region.settle();
    belfry.assertHeld(run, "reset stays off on alt, whose role does not allow it now (Never on");
    assertThat(belfry.on("alt")).containsExactly("views");
  }

  @Test
  void one_that_is_switched_between_the_plan_and_the_write_voids_the_yes() {
    Region asking = belfry.region;
    belfry.install(Belfry.STOP);
    RunId run = asking.track.start("trial");
    belfry.somebodySwitches("alt", "reset", false);
    asking.track.work();
    assertThat(asking.track.see(run).trouble().orElse(""))
        .contains("CHANGED", "reset on alt: on → off", "reset on alt: off already");
    assertThat(belfry.keeper.orders).isEmpty();
  }

  @Test
  void who_dies_between_two_entries_is_followed_by_who_switches_the_second() {
    diesAt(3, Mood.FINE, Mood.KILLS_BEFORE);
  }

  @Test
  void who_dies_after_the_last_entry_is_followed_by_no_further_order() {
    diesAt(2, Mood.FINE, Mood.KILLS_AFTER);
  }

  private void diesAt(int orders, Mood... moods) {
    belfry.keeper.will(moods);
    belfry.install(Belfry.STOP);
    RunId run = belfry.region.track.start("trial");
    assertThatThrownBy(belfry.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    belfry.region.track.workAfter(Duration.ofSeconds(10));
    belfry.region.track.workAfter(Duration.ofSeconds(10));
    belfry.assertState(run, RunState.WAITING);
    assertThat(belfry.on("alt")).containsExactly("views");
    assertThat(belfry.keeper.orders).hasSize(orders);
    belfry.answers("go-back");
    assertThat(belfry.on("alt")).containsExactly("reset", "files", "views");
  }

  @Test
  void an_order_that_nobody_answers_is_read_back_and_not_given_twice() {
    belfry.keeper.will(Mood.SAYS_NOTHING_AND_ACTS);
    RunId run = belfry.begun(Belfry.STOP);
    belfry.region.track.workAfter(Duration.ofSeconds(5));
    belfry.assertState(run, RunState.WAITING);
    assertThat(belfry.keeper.orders).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void an_order_that_was_lost_is_given_again() {
    belfry.keeper.will(Mood.SAYS_NOTHING_AND_DOES_NOT);
    RunId run = belfry.begun(Belfry.STOP);
    belfry.region.track.workAfter(Duration.ofSeconds(5));
    belfry.assertState(run, RunState.WAITING);
    assertThat(belfry.keeper.orders).hasSize(3);
  }

  @Test
  void what_is_half_done_is_put_back_without_touching_what_was_never_switched() {
    belfry.keeper.will(Mood.FINE, Mood.REFUSES);
    RunId run = belfry.begun(Belfry.STOP);
    belfry.assertHeld(run, "PARTIAL");
    assertThat(belfry.on("alt")).containsExactly("reset", "views");
    belfry.region.voting.clicked("U0OPS1", "run.put-back", run);
    belfry.region.track.work();
    assertThat(belfry.on("alt")).containsExactly("reset", "files", "views");
    assertThat(belfry.keeper.orders).hasSize(3);
  }

  @Test
  void a_host_that_refuses_the_first_entry_has_changed_nothing() {
    belfry.keeper.will(Mood.REFUSES);
    RunId run = belfry.begun(Belfry.STOP);
    belfry.assertHeld(run, "planted");
    assertThat(belfry.on("alt")).containsExactly("reset", "files", "views");
    assertThat(belfry.region.track.texts("select marker from schedule_turn")).isEmpty();
  }

  @Test
  void a_run_of_another_environment_leaves_these_clocks_alone() {
    RunId run = belfry.begun(Belfry.STOP.replace("environment: live", "environment: staging"));
    assertThat(belfry.region.track.see(run).outcome()).contains("refused");
    assertThat(belfry.keeper.orders).isEmpty();
  }
}
