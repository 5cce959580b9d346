package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every schedule runs where the roles demand it as they are now, and the reset never elsewhere. */
class ScheduleMatchTest {
  private final Belfry belfry = new Belfry();

  @AfterEach
  void close() {
    belfry.close();
  }

  @Test
  void what_runs_on_the_wrong_side_stops_and_what_is_missing_begins() {
    belfry.muddle();
    RunId run = belfry.begun(Belfry.MATCH);
    belfry.assertState(run, RunState.WAITING);
    belfry.assertInOrder();
    assertThat(belfry.region.track.step(run, "match").outputs())
        .contains("upstream runs backup, views; alt runs reset, files, views");
  }

  @Test
  void the_reset_goes_off_at_production_before_anything_else_and_comes_on_last() {
    belfry.muddle();
    belfry.begun(Belfry.MATCH);
    assertThat(belfry.orders())
        .containsExactly(
            "upstream reset off", "alt backup off", "upstream backup on", "alt reset on");
  }

  @Test
  @Tag("D1.5")
  void pitfall_D1_5_after_a_swap_the_clocks_follow_the_roles_as_they_are_now() {
    RunId run = belfry.swapped();
    belfry.assertState(run, RunState.DONE);
    assertThat(belfry.on("alt")).containsExactly("backup", "views");
    assertThat(belfry.on("upstream")).containsExactly("reset", "files", "views");
  }

  @Test
  @Tag("D1.5")
  void the_reset_is_never_on_at_production_from_either_side_whenever_one_looks() {
    belfry.keeper.watches(
        () -> assertThat(belfry.on(belfry.region.production())).doesNotContain("reset"));
    belfry.assertState(belfry.swapped(), RunState.DONE);
    assertThat(belfry.keeper.orders.getFirst()).startsWith("alt: switching 'Reset");
    belfry.region.track.workAfter(Duration.ofMinutes(2));
    belfry.assertState(belfry.swapped(), RunState.DONE);
    belfry.assertInOrder();
  }

  @Test
  void what_tidies_up_needs_no_yes_but_the_one_to_the_plan_whatever_the_clocks_say_by_then() {
    try (Belfry asking = new Belfry(Region.thatAsks())) {
      RunId run = asking.begun(Belfry.SWAPPED);
      asking.region.voting.send("U0OPS2", "approved", Map.of("typed", "gigadb"));
      asking.somebodySwitches("alt", "files", false);
      asking.goesOn();
      asking.assertState(run, RunState.DONE);
      assertThat(asking.on("upstream")).containsExactly("reset", "files", "views");
      assertThat(asking.region.track.texts("select step from ask")).containsExactly("plan:ask");
    }
  }

  @Test
  void where_the_roles_are_not_agreed_nothing_is_switched() {
    belfry.muddle();
    belfry.install(Belfry.MATCH);
    RunId run = belfry.region.track.start("trial");
    Changed.SITE.in(belfry.region.track);
    belfry.region.track.work();
    belfry.region.track.workLong(2);
    assertThat(belfry.region.track.see(run).state()).isNotEqualTo(RunState.DONE);
    assertThat(belfry.keeper.orders).isEmpty();
  }

  @Test
  @Tag("queries")
  void undo_gives_back_exactly_what_ran_before() {
    belfry.somebodySwitches("upstream", "views", false);
    belfry.somebodySwitches("alt", "backup", true);
    belfry.begun(Belfry.MATCH);
    belfry.answers("go-back");
    assertThat(belfry.on("upstream")).containsExactly("backup");
    assertThat(belfry.on("alt")).containsExactly("backup", "reset", "files", "views");
  }

  @Test
  void undo_does_not_give_a_reset_back_to_production() {
    belfry.muddle();
    RunId run = belfry.begun(Belfry.MATCH);
    belfry.answers("go-back");
    belfry.assertHeld(run, "reset stays off on upstream");
    assertThat(belfry.on("upstream")).doesNotContain("reset");
  }

  @Test
  void the_plan_tells_what_is_wrong_now() {
    belfry.muddle();
    belfry.install(Belfry.MATCH);
    assertThat(belfry.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("reset on upstream: on → off", "backup on upstream: off → on");
  }

  @Test
  void a_side_alone_is_matched_when_it_is_named() {
    belfry.muddle();
    RunId run =
        belfry.begun(
            Belfry.MATCH.replace(
                "schedule.match", "schedule.match\n    with: { site: \"${production}\" }"));
    belfry.assertState(run, RunState.WAITING);
    assertThat(belfry.on("upstream")).containsExactly("backup", "views");
    assertThat(belfry.on("alt")).contains("backup");
  }
}
