package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run meets a build that no longer has what it needs. */
class GoneTest {
  private static final Map<String, Object> GONE = Map.of("trial.build", "gone");
  private static final Map<String, Object> RENAMED = Map.of("trial.build", "renamed");
  private static final Map<String, String> SEEN = Map.of("evidence", "I saw it");

  private static final String STEPS =
      """
        - id: frozen
          do: embargo.raise
          with: { reason: "${run.requester} tries", limit: 2h, remind: 30m }
        - id: painted
          do: run.paint
          with: { colour: red, on: the fence }
        - id: razed
          do: run.raze
          with: { what: the shed }
        - id: told
          do: run.write
          with: { say: two }
      finally:
        - undo: frozen
        - id: last
          do: run.write
          with: { say: the end }
      """;

  private Track track = new Track();

  @BeforeEach
  void a_runbook_that_needs_all() {
    replace(Trial.HEAD + STEPS);
  }

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void at_a_start_it_stands_before_anything_is_done_and_says_what_is_missing() {
    RunId run = begun();
    buildIs(GONE);
    assertThat(track.the(Rebinding.class).bindAgain()).isEqualTo(1);
    track.workLong(2);
    assertThat(track.neighbour().calls).isEmpty();
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("ACTION_GONE: painted: run.paint is gone");
  }

  @Test
  void what_still_binds_is_left_alone_at_a_start() {
    RunId run = begun();
    buildIs(Map.of());
    assertThat(track.the(Rebinding.class).bindAgain()).isZero();
    track.work();
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void an_abort_takes_back_what_binds_and_leaves_to_people_what_does_not() {
    RunId run = heldAt("razed", GONE);
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("razed: ACTION_GONE: run.raze is gone; by hand: run.raze (what: the shed)");
    assertThat(typed("run " + run + " abort")).contains("Aborted");
    track.work();
    assertThat(track.step(run, "razed").state()).isEqualTo(StepState.NOT_TAKEN);
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("undo:painted: ACTION_GONE: run.paint is gone; by hand: paint it bare");
    assertThat(new Voting(track).handed("U0OPS1", run, "undo:painted", SEEN)).contains("counts");
    track.work();
    assertThat(track.texts("select run from embargo where lifted_at is null")).isEmpty();
    assertThat(track.see(run).outcome()).contains("aborted");
    assertThat(track.the(Locks.class).of("gigadb")).isEmpty();
  }

  @Test
  void what_was_cut_and_can_no_longer_be_looked_at_is_for_people_to_tell() {
    track.neighbour().will(Mood.FINE, Mood.CUTS_AFTER);
    RunId run = track.start("trial");
    track.work();
    buildIs(RENAMED);
    track.workLong(1);
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("ACTION_GONE: run.raze no longer takes 'what'");
    typed("run " + run + " abort");
    track.work();
    assertThat(new Voting(track).handed("U0OPS1", run, "razed", SEEN)).contains("counts");
    track.work();
    assertThat(track.step(run, "undo:painted").state()).isEqualTo(StepState.HELD);
  }

  @Test
  void what_is_gone_is_done_by_hand_and_the_run_goes_on() {
    RunId run = heldAt("razed", GONE);
    assertThat(track.see(run).ways()).containsExactly(Said.Way.BY_HAND);
    assertThat(new Voting(track).handed("U0OPS1", run, "razed", SEEN)).contains("counts");
    track.work();
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void who_does_it_by_hand_is_asked_for_what_later_steps_need() {
    replace(Trial.RUNBOOK);
    RunId run = track.start("trial");
    track.change("update run set source = replace(source, 'do: run.write', 'do: run.sing')");
    track.work();
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("run.sing is gone; by hand: run.sing (say: one)");
    assertThat(new Voting(track).handed("U0OPS1", run, "first", SEEN)).contains("later steps need");
    Map<String, String> told = Map.of("evidence", "I saw it", "mark", "m7");
    assertThat(new Voting(track).handed("U0OPS1", run, "first", told)).contains("counts");
    track.work();
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("by hand: run.sing (say: after m7)");
  }

  @Test
  void a_runbook_that_is_gone_from_the_folder_is_carried_by_its_run() {
    RunId run = begun();
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(Map.of(), installation.shapes()));
    assertThat(track.the(Rebinding.class).bindAgain()).isZero();
    track.work();
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void what_nobody_can_read_any_more_ends_as_failed_when_a_person_says_so() {
    RunId run = heldAt("razed", GONE);
    track.change("update run set source = 'steps: in another language'");
    assertThat(typed("run " + run + " abort")).contains("Aborted");
    assertThat(track.see(run).state()).isEqualTo(RunState.FAILED);
    assertThat(track.see(run).trouble().orElseThrow())
        .contains("take back painted: paint it bare", "by-hand-" + run + ".txt");
    assertThat(track.the(Locks.class).of("gigadb")).isEmpty();
    assertThat(new Voting(track).message()).contains("could not be brought to its end", "bare");
    assertThat(new Voting(track).send("U0OPS2", "by-hand", SEEN)).contains("decides it");
    assertThat(typed("run " + run + " abort")).contains("nothing to abort");
  }

  @Test
  void what_has_not_begun_is_dropped_and_nobody_is_asked_about_it_any_more() {
    track.close();
    track = Track.thatAsks();
    replace(Trial.HEAD + STEPS);
    RunId run = track.start("trial");
    buildIs(Map.of("trial.asks", "people", "trial.build", "gone"));
    track.workAfter(Duration.ofHours(5));
    assertThat(track.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(track.see(run).trouble().orElseThrow()).contains("ACTION_GONE");
    assertThat(track.texts("select state from ask")).containsExactly("WITHDRAWN");
  }

  private RunId begun() {
    RunId run = track.start("trial");
    track.the(StepWork.class).run(StepRow.id(run.value(), "frozen"));
    return run;
  }

  private RunId heldAt(String step, Map<String, Object> build) {
    track.neighbour().will(Mood.FINE, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    RunId run = track.start("trial");
    track.workLong(5);
    assertThat(track.step(run, step).state()).isEqualTo(StepState.HELD);
    buildIs(build);
    typed("run " + run + " retry");
    track.work();
    return run;
  }

  private String typed(String text) {
    return new Voting(track).typed("U0OPS1", text);
  }

  private void buildIs(Map<String, Object> build) {
    Track old = track;
    track = old.startedAnew(build);
    old.close();
  }

  private void replace(String runbook) {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
  }
}
