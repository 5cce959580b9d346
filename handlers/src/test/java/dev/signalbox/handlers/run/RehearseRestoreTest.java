package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.levers.Position;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled drill: stg is put back, and people read how long it took. */
class RehearseRestoreTest {
  private final Lifeboat boat = new Lifeboat();

  @AfterEach
  void close() {
    boat.close();
  }

  private RunId child(RunId run) {
    return new RunId(boat.track.texts("select id from run where id <> ?", run.value()).getFirst());
  }

  @Test
  void the_drill_restores_stg_scores_it_and_gives_stg_back() {
    boat.somebodyAdds("stg", "later");
    RunId run = boat.begun("rehearse gpii");
    boat.confirm(run);
    assertThat(
            boat.voting.send(
                "U0OPS2", "by-hand", Map.of("hypothesis", "half an hour", "minutes", "30")))
        .contains("Done by hand");
    boat.track.workAfter(Duration.ofSeconds(1));
    boat.goesOn(run);
    RunId drill = child(run);
    boat.confirm(drill);
    boat.approve(drill, "2026-11-20 09:00 UTC");
    boat.assertEnded(drill, RunState.DONE);
    boat.goesOn(run);
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.isThere("stg", "later")).isFalse();
    assertThat(boat.anchorage.stands("stg", boat.anchorage.rotation())).isEqualTo(Position.ON);
    assertThat(boat.voting.typed("U0OPS1", "status gpii stg")).doesNotContain("Restore drill");
    assertThat(score(run))
        .contains("Expected: half an hour", "Before: stg: up", "After: stg: up", "30 min");
  }

  /** As far as the restore that it starts wants its yes. */
  private RunId begun(String hypothesis) {
    RunId run = boat.begun("rehearse gpii");
    boat.confirm(run);
    boat.voting.send("U0OPS2", "by-hand", Map.of("hypothesis", hypothesis, "minutes", "30"));
    boat.track.workAfter(Duration.ofSeconds(1));
    boat.goesOn(run);
    boat.confirm(child(run));
    return run;
  }

  private RunId done(String hypothesis, String moment) {
    RunId run = begun(hypothesis);
    boat.approve(child(run), moment);
    boat.goesOn(run);
    boat.assertEnded(run, RunState.DONE);
    return run;
  }

  @Test
  @Tag("S1-26")
  @Tag("queries")
  void a_drill_that_keeps_what_is_promised_is_told_so_and_counts_until_the_next() {
    RunId run = done("fine", "2026-11-20 09:00 UTC");
    assertThat(score(run))
        .contains(":large_green_circle: what would be lost (RPO): 7m")
        .contains(":large_green_circle: the outage")
        .contains("30m at most are promised")
        .doesNotContain("is a task of the estate");
    assertThat(boat.voting.typed("U0OPS1", "policy gpii prd"))
        .contains("the restore of stg on 2026-11-20 09:")
        .doesNotContain("never rehearsed");
    assertThat(boat.voting.typed("U0OPS1", "task gpii")).doesNotContain("rehearsal");
  }

  @Test
  @Tag("queries")
  void a_drill_that_misses_it_is_over_all_the_same_and_leaves_a_task() {
    boat.anchorage.somebodyMoves("stg", boat.anchorage.rotation(), Position.OFF);
    boat.track.clock.tick(Duration.ofMinutes(30));
    RunId run = done("fine", "2026-11-20 09:00 UTC");
    assertThat(score(run))
        .contains(":red_circle: what would be lost (RPO): 37m")
        .contains("What is missed is a task of the estate now. Next: ");
    assertThat(boat.voting.typed("U0OPS1", "task gpii"))
        .contains("The rehearsal in stg missed what is promised (what would be lost (RPO): 37m");
  }

  @Test
  void an_outage_that_lasts_longer_than_promised_is_red_in_the_policy() {
    RunId run = begun("slow");
    boat.anchorage.runs("stg", "preferences", 5);
    boat.approve(child(run), "2026-11-20 09:00 UTC");
    boat.track.clock.tick(Duration.ofMinutes(40));
    boat.anchorage.runs("stg", "preferences", 5);
    boat.retry(child(run));
    boat.goesOn(run);
    boat.assertEnded(run, RunState.DONE);
    assertThat(score(run)).contains(":red_circle: the outage");
    assertThat(boat.voting.typed("U0OPS1", "policy gpii stg")).contains(":red_circle: outage");
  }

  private String score(RunId run) {
    return boat.track
        .texts(
            "select blocks from letter where letter_key = ?",
            "run/%s/rehearsal-score/told/score".formatted(run))
        .getFirst();
  }
}
