package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a promotion's server says or does not say, its job is played once at most. */
@Tag("D2.15")
class PromoteRoughTest {
  private static final Duration A_WHILE = Duration.ofMinutes(4);
  private final Stairs stairs = new Stairs();

  @BeforeEach
  void install() {
    stairs.install(Stairs.FIND, Stairs.ASK, Stairs.PLAY, Stairs.FOLLOW);
  }

  @AfterEach
  void close() {
    stairs.close();
  }

  private void assertPlayedOnce() {
    assertThat(stairs.yardmaster.played).containsExactly("gpii-infra " + Stairs.GATE);
  }

  private RunId with(Bastion.Mood mood) {
    RunId run = stairs.approved();
    stairs.yardmaster.will(mood);
    return run;
  }

  @Test
  void what_was_played_without_an_answer_is_found_and_not_played_again() {
    RunId run = with(Bastion.Mood.SAYS_NOTHING_AND_ACTS);
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
    assertPlayedOnce();
  }

  @Test
  void what_was_not_played_and_not_answered_is_looked_for_first() {
    RunId run = with(Bastion.Mood.SAYS_NOTHING_AND_DOES_NOT);
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
    assertPlayedOnce();
  }

  @Test
  void what_is_refused_holds_the_run() {
    RunId run = with(Bastion.Mood.REFUSES);
    stairs.passes(A_WHILE);
    stairs.assertHeld(run, "playing gcp-promote-to-prd: planted");
    assertThat(stairs.yardmaster.played).isEmpty();
  }

  @Test
  void who_is_killed_before_it_plays_plays_once_afterwards() {
    RunId run = with(Bastion.Mood.KILLS_BEFORE);
    killed();
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
    assertPlayedOnce();
  }

  @Test
  void who_is_killed_after_it_played_finds_that_and_plays_no_more() {
    RunId run = with(Bastion.Mood.KILLS_AFTER);
    killed();
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
    assertPlayedOnce();
  }

  private void killed() {
    assertThatThrownBy(() -> stairs.passes(A_WHILE)).isInstanceOf(TestNeighbour.Killed.class);
  }

  @Test
  void a_server_that_is_away_for_a_while_ends_nothing_that_is_followed() {
    RunId run = stairs.going();
    stairs.track.the(Faults.class).tell("pipelines", Mischance.NOTHING, 3);
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
  }

  @Test
  void what_does_not_end_within_its_limit_is_held_and_retried_waits_as_long_again() {
    RunId run = stairs.approved();
    stairs.pushers.play(stairs.project(), stairs.newest().id(), Stairs.GATE, "carol");
    stairs.pushers.stall(stairs.project(), stairs.newest().id(), Stairs.LAST);
    stairs.passes(Duration.ofHours(5));
    stairs.assertHeld(run, "gcp-prd is running", "after 4h", "Retry waits as long again");
  }

  @Test
  void one_that_runs_elsewhere_is_waited_for() {
    long first = stairs.newest().id();
    RunId run = stairs.approved();
    stairs.pushers.stall(stairs.project(), first - 6, Stairs.LAST);
    stairs.passes(A_WHILE);
    assertThat(stairs.track.step(run, "promote").state()).isEqualTo(StepState.WAITING);
    assertThat(stairs.yardmaster.played).isEmpty();
  }

  @Test
  void a_commit_that_stands_no_longer_is_not_played() {
    RunId run = stairs.approved();
    stairs.pushers.fail(stairs.project(), stairs.newest().id(), "gcp-stg", "carol");
    stairs.passes(A_WHILE);
    stairs.assertHeld(run, "NOT_READY: pipeline", "gcp-stg has failed", "start anew");
  }

  @Test
  void closed_pipelines_are_not_played_and_said_so() {
    RunId run = stairs.approved();
    stairs.closes();
    stairs.passes(A_WHILE);
    stairs.assertHeld(run, "pipelines are closed here");
  }

  @Test
  void by_hand_it_is_one_page_and_one_button() {
    String pipeline = Long.toString(stairs.newest().id());
    assertThat(
            stairs
                .entered("pipeline.play", Map.of("job", "promote", "pipeline", pipeline))
                .byHand())
        .contains("https://gitlab.com/gpii-ops/gpii-infra/-/pipelines/" + pipeline)
        .contains("press the play button", Stairs.GATE);
  }
}
