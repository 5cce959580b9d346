package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.pipelines.Climb;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands on stg is played once, and followed to its end. */
class PromoteTest {
  private static final Duration A_WHILE = Duration.ofMinutes(2);
  private final Stairs stairs = new Stairs();

  @BeforeEach
  void install() {
    stairs.install(Stairs.FIND, Stairs.ASK, Stairs.PLAY, Stairs.FOLLOW);
  }

  @AfterEach
  void close() {
    stairs.close();
  }

  @Test
  @Tag("queries")
  void from_the_command_to_its_end_one_job_is_played_and_all_of_its_chain_passes() {
    RunId run = stairs.going();
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
    assertThat(stairs.yardmaster.played).containsExactly("gpii-infra " + Stairs.GATE);
    assertThat(stairs.outputs(run, "follow"))
        .contains("gcp-promote-to-prd has passed, gcp-prd has passed; played by ops-bot");
  }

  @Test
  void quality_and_operations_are_asked_for_one_commit_and_what_it_brings() {
    stairs.asked();
    assertThat(stairs.voting.message())
        .contains(stairs.newest().sha().substring(0, 12))
        .contains("Read preferences from the nearest replica", "Ask for less memory")
        .contains("Plan: 3 to add, 1 to change, 0 to destroy")
        .contains("-     sha: sha256:4c07", "+     sha: sha256:e21a")
        .doesNotContain("flowmanager:");
  }

  @Test
  void the_first_line_of_a_question_stands_out_and_no_other() {
    stairs.asked();
    assertThat(stairs.voting.message())
        .contains("stands where all before prd has passed*\\nPlan: 3 to add")
        .contains("Ask for less memory\\nshared/versions.yml:");
  }

  @Test
  void one_of_both_groups_alone_plays_nothing() {
    stairs.asked();
    assertThat(stairs.says("U0OPS1")).contains("OWN_REQUEST");
    stairs.says("U0OPS2");
    stairs.passes(A_WHILE);
    assertThat(stairs.yardmaster.played).isEmpty();
  }

  @Test
  @Tag("D2.15")
  void a_newer_commit_that_comes_before_the_yes_is_not_played_nor_is_the_one_asked_for() {
    RunId run = stairs.asked();
    long newer = stairs.push("Something else", Climb.WAITS);
    stairs.says("U0QA");
    stairs.says("U0OPS2");
    stairs.passes(A_WHILE);
    stairs.assertHeld(
        run, "NEWER: pipeline %d".formatted(newer), "nobody has said yes", "start anew");
    assertThat(stairs.yardmaster.played).isEmpty();
  }

  @Test
  @Tag("D2.15")
  void a_newer_one_that_has_gone_up_meanwhile_is_not_overwritten() {
    RunId run = stairs.approved();
    long newer = stairs.push("Something else", Climb.IS_THERE);
    stairs.passes(A_WHILE);
    stairs.assertHeld(run, "in pipeline %d".formatted(newer), "bring back older code");
    assertThat(stairs.yardmaster.played).isEmpty();
  }

  @Test
  @Tag("D2.15")
  void a_newer_one_that_has_not_stood_its_tests_is_in_nobodys_way() {
    RunId run = stairs.approved();
    stairs.push("Broken", Climb.HAS_FAILED);
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
  }

  @Test
  void what_somebody_else_has_played_meanwhile_is_adopted_and_they_are_named() {
    RunId run = stairs.approved();
    stairs.pushers.play(stairs.project(), stairs.newest().id(), Stairs.GATE, "carol");
    stairs.passes(A_WHILE);
    stairs.assertDone(run);
    assertThat(stairs.yardmaster.played).isEmpty();
    assertThat(stairs.outputs(run, "follow")).contains("played by carol");
  }

  @Test
  void a_job_of_the_chain_that_fails_holds_the_run_until_a_person_has_retried_it_there() {
    RunId run = stairs.going();
    stairs.pushers.fail(stairs.project(), stairs.newest().id(), Stairs.LAST, "ops-bot");
    stairs.passes(A_WHILE);
    stairs.assertHeld(
        run,
        "gcp-prd has failed (script_failure): $ gcp-prd",
        "ERROR: Job failed",
        "https://gitlab.sandbox/-/jobs/");
    stairs.pushers.retry(stairs.project(), stairs.newest().id(), Stairs.LAST, "carol");
    stairs.retried(run);
    stairs.assertDone(run);
    assertThat(stairs.yardmaster.played).hasSize(1);
  }
}
