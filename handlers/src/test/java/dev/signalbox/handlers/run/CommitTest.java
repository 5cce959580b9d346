package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run passes its point of no return once, or is ended before: never both, whatever crashes. */
class CommitTest {
  private static final Map<String, Object> MODEL = Map.of("trial.model", "here");
  private static final String STEPS =
      """
        - id: frozen
          do: embargo.raise
          with: { reason: "${run.requester} tries", limit: 2h, remind: 30m }
        - id: wall
          do: run.paint
          with: { colour: red }
        - id: commit
          do: run.commit
        - id: paved
          do: run.pave
          with: { stone: stone }
        - id: gate
          do: run.paint
          with: { colour: blue }
      finally:
        - undo: frozen
        - id: last
          do: run.write
          with: { say: the end }
      """;
  private static final String ITEMS =
      "select step from ask where run = ? and kind = 'FOLLOW_UP' order by step";

  private Track track = Track.with(MODEL);

  @BeforeEach
  void a_runbook_with_such_a_point() {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(Trial.HEAD + STEPS, installation.shapes()));
  }

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void whoever_ends_it_before_has_it_taken_back_though_that_point_was_near() {
    RunId run = track.start("trial");
    on(run, Line.LOOKED, () -> abort(run));
    track.work();
    assertThat(track.see(run).outcome()).contains("aborted");
    assertThat(track.step(run, "commit").state()).isEqualTo(StepState.NOT_TAKEN);
    assertThat(track.neighbour().wall(run.value())).isEqualTo("bare");
    assertThat(track.texts(ITEMS, run.value())).isEmpty();
  }

  @Test
  void a_late_worker_does_not_bring_an_ended_run_past_that_point() {
    RunId run = track.start("trial");
    Errand errand = new Errand(run.value(), "gigadb", Optional.empty(), "ada");
    on(run, Line.LOOKED, () -> abort(run));
    track.work();
    assertThat(track.the(Committing.class).pass(errand)).isFalse();
    assertThat(track.texts("select id from run where committed_at is not null")).isEmpty();
  }

  @Test
  void whoever_ends_it_after_stops_it_though_the_step_is_not_over_yet() {
    RunId run = track.start("trial");
    on(run, Line.ACTED, () -> abort(run));
    track.work();
    assertThat(track.see(run).outcome()).contains("stopped");
    assertThat(track.neighbour().wall(run.value())).isEqualTo("red");
    assertThat(track.texts(ITEMS, run.value())).containsExactly("gate", "paved");
  }

  @Test
  void a_worker_that_dies_over_it_is_followed_by_one_that_finds_it_passed() {
    for (Line line : Line.values()) {
      RunId run = track.start("trial");
      on(
          run,
          line,
          () -> {
            throw new Interruptions.Crash();
          });
      try {
        track.work();
      } catch (Interruptions.Crash _) {
        track.work();
      }
      assertThat(track.see(run).outcome()).as(line.name()).contains("done");
      track.clock.tick(Duration.ofMinutes(2));
    }
    assertThat(track.texts("select subject from ledger_row where kind = 'RUN_COMMITTED'"))
        .hasSize(Line.values().length)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_half_done_stays_so_and_people_are_told_both_ways() {
    track.the(Road.class).refusesTheSecond(1);
    RunId run = track.start("trial");
    track.work();
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    abort(run);
    track.work();
    assertThat(track.see(run).outcome()).contains("stopped");
    assertThat(item(run, "paved")).contains("A part of it has happened: put that back (");
    assertThat(item(run, "gate")).doesNotContain("A part of it").contains("paint it blue");
  }

  @Test
  void nobody_skips_that_point_or_passes_it_by_hand() {
    RunId run = track.start("trial");
    steps(run, List.of("frozen", "wall"));
    buildIs(Map.of("trial.build", "gone"));
    track.the(Rebinding.class).bindAgain();
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(track.see(run).ways()).isEmpty();
    new Voting(track).typed("U0OPS1", "run " + run + " retry");
    track.workLong(1);
    assertThat(track.step(run, "commit").state()).isEqualTo(StepState.DONE);
    assertThat(track.see(run).trouble().orElseThrow()).contains("gate");
    abort(run);
    track.work();
    assertThat(item(run, "gate")).contains("By hand: ");
  }

  @Test
  void of_one_that_nobody_can_read_any_more_nothing_is_taken_back_by_people_either() {
    track.the(Road.class).refusesTheSecond(1);
    RunId run = track.start("trial");
    track.work();
    track.change("update run set source = 'steps: in another language'");
    assertThat(new Voting(track).typed("U0OPS1", "run " + run + " abort")).contains("Stopped");
    assertThat(track.see(run).state()).isEqualTo(RunState.FAILED);
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("take nothing back, but finish it from paved on")
        .doesNotContain("take back wall");
  }

  private void on(RunId run, Line line, Runnable deed) {
    track
        .the(Interruptions.class)
        .plan(new Fault.Passed(line, StepRow.id(run.value(), "commit")), deed);
  }

  private void abort(RunId run) {
    track.the(Aborting.class).abort(run, "ada");
  }

  private void steps(RunId run, List<String> names) {
    names.forEach(it -> track.the(StepWork.class).run(StepRow.id(run.value(), it)));
  }

  private String item(RunId run, String step) {
    return track.texts("select wording from ask where id = ?", run + "/" + step + "/0").getFirst();
  }

  private void buildIs(Map<String, Object> build) {
    Track old = track;
    track = old.startedAnew(build);
    old.close();
  }
}
