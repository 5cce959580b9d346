package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.pipelines.Change;
import dev.signalbox.integrations.sandbox.pipelines.Climb;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which pipeline may climb, and what people read of it. */
class PromoteFindTest {
  private final Stairs stairs = new Stairs();

  @BeforeEach
  void install() {
    stairs.install(Stairs.FIND, Stairs.ASK, Stairs.PLAY);
  }

  @AfterEach
  void close() {
    stairs.close();
  }

  private String told() {
    return stairs.outputs(stairs.asked(), "newest");
  }

  @Test
  @Tag("D2.15")
  void the_newest_that_waits_is_found_and_what_is_not_ready_above_it_is_named() {
    long waits = stairs.push("Good", Climb.WAITS);
    long failed = stairs.push("Bad", Climb.HAS_FAILED);
    long goes = stairs.push("Soon", Climb.IS_UNDER_WAY);
    assertThat(told())
        .contains("\"pipeline\":\"%d\"".formatted(waits))
        .contains("Passed over: pipeline %d ".formatted(goes), ": gcp-stg is running")
        .contains("Passed over: pipeline %d ".formatted(failed), ": gcp-stg has failed");
  }

  @Test
  @Tag("D2.15")
  void where_the_newest_that_is_ready_has_gone_up_already_nothing_older_is_taken() {
    stairs.push("Good", Climb.WAITS);
    long there = stairs.push("There", Climb.IS_THERE);
    long failed = stairs.push("Bad", Climb.HAS_FAILED);
    stairs.assertRefused(
        stairs.begun(),
        "NOTHING_TO_PROMOTE: gcp-promote-to-prd has passed in pipeline %d".formatted(there),
        "what is older would overwrite it",
        "not ready yet: pipeline %d".formatted(failed),
        "Next: push");
  }

  @Test
  void at_most_ten_titles_are_told_and_how_many_more_there_are() {
    List<String> titles =
        IntStream.rangeClosed(1, 13).mapToObj("Change number %d."::formatted).toList();
    stairs.pushers.push(
        stairs.estate(), new Change(titles, "", "No changes. It is as it was."), Climb.WAITS);
    assertThat(told())
        .contains("15 commits since ", "and 5 more", "Plan: 0 to add, 0 to change, 0 to destroy")
        .contains("Change number 8.")
        .contains("shared/versions.yml:", "+     sha: sha256:e21a")
        .doesNotContain("Change number 9.");
  }

  @Test
  @Tag("D2.15")
  void what_would_be_destroyed_is_summed_over_all_parts_and_said_loudly() {
    stairs.pushers.push(
        stairs.estate(),
        new Change(
            List.of("Move the disks"),
            "",
            "Plan: 1 to add, 0 to change, 2 to destroy.\n"
                + "line\n".repeat(3000)
                + "Plan: 2 to add, 1 to change, 3 to destroy.\n"),
        Climb.WAITS);
    assertThat(told()).contains(":rotating_light: 3 to add, 1 to change, 5 TO DESTROY");
  }

  @Test
  void a_plan_that_was_not_printed_is_said_to_be_missing() {
    stairs.pushers.push(stairs.estate(), new Change(List.of("One"), "", "All done."), Climb.WAITS);
    assertThat(told()).contains("plan-all-prd has printed no plan: look at https://gitlab.sandbox");
  }

  @Test
  void what_was_begun_and_has_not_arrived_is_said() {
    long broken = stairs.push("Half", Climb.IS_THERE);
    stairs.pushers.fail(stairs.project(), broken, Stairs.LAST, "carol");
    stairs.push("Whole", Climb.WAITS);
    assertThat(told()).contains("pipeline %d ".formatted(broken), "so prd may run a part of it");
  }

  @Test
  void without_an_answer_there_is_no_plan() {
    stairs.track.the(Faults.class).tell("source", Mischance.NOTHING, 99);
    RunId run = stairs.begun();
    assertThat(stairs.track.see(run).state()).isNotEqualTo(RunState.RUNNING);
    stairs.assertRefused(run, "comparing");
  }

  @Test
  void a_promotion_that_is_under_way_is_waited_for_before_another_is_planned() {
    stairs.pushers.play(stairs.project(), stairs.newest().id(), Stairs.GATE, "carol");
    stairs.push("Next", Climb.WAITS);
    stairs.assertRefused(stairs.begun(), "RIVAL: ", "begun by carol", "Wait for its end");
  }
}
