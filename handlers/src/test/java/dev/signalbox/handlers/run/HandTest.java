package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Mood[] NO = {Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES};
  private static final String HELD = "select step from run_step where run = ? and state = 'HELD'";
  private static final String THEN_WRITE =
      """
      - id: told
        do: run.write
        with: { say: one }
      """
          .indent(2);
  private static final Map<String, String> SEEN = Map.of("evidence", "I saw it");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void a_held_step_is_done_by_hand_and_tells_later_steps_what_they_need() {
    RunId run = held();
    assertThat(VOTING.clicked("U0OPS2", "run.done", run))
        .contains("Open", "mark (text)", "evidence");
    assertThat(VOTING.handed("U0OPS2", run, "first", SEEN)).contains("later steps need it");
    assertThat(VOTING.handed("U0OPS2", run, "first", Map.of("mark", "m7")))
        .contains("say what shows it");
    assertThat(VOTING.handed("U0OPS2", run, "first", told("m7"))).contains("Your word counts");
    assertThat(VOTING.handed("U0OPS1", run, "first", told("m8"))).contains("NOTHING_BEHIND_IT");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("after m7", "three", "the end");
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.BY_HAND);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(
            TRACK.texts(
                "select person from ledger_row where subject = ?", run + " at first: I saw it"))
        .containsExactly("ben");
  }

  @Test
  void what_is_found_counts_more_than_what_is_typed() {
    RunId run = held();
    TRACK.neighbour().written.put(run + "/first/4", "there");
    VOTING.handed("U0OPS2", run, "first", told("m7"));
    TRACK.work();
    assertThat(VOTING.written()).contains("after mark of first");
  }

  @Test
  void what_nobody_needs_and_only_adds_may_be_left_out_and_nothing_else() {
    RunId run = held();
    assertThat(TRACK.see(run).ways()).containsExactly(Said.Way.BY_HAND);
    assertThat(VOTING.typed("U0OPS2", "run " + run + " skip")).contains("NOTHING_BEHIND_IT");
    VOTING.handed("U0OPS2", run, "first", told("m7"));
    TRACK.neighbour().will(Mood.FINE);
    TRACK.neighbour().will(NO);
    TRACK.workLong(5);
    assertThat(TRACK.see(run).ways()).containsExactlyInAnyOrder(Said.Way.BY_HAND, Said.Way.SKIP);
    assertThat(VOTING.clicked("U0OPS2", "run.skip", run)).contains("it is left out");
    TRACK.neighbour().will(NO);
    TRACK.workLong(5);
    assertThat(TRACK.step(run, "third").state()).isEqualTo(StepState.SKIPPED);
    assertThat(TRACK.see(run).ways()).as("of what tidies up").containsExactly(Said.Way.BY_HAND);
  }

  @Test
  void what_is_to_be_left_out_and_is_found_is_done_and_what_cannot_be_seen_is_left_out() {
    RunId run = heldAtTheThird();
    TRACK.neighbour().written.put(run + "/third/4", "there");
    assertThat(VOTING.clicked("U0OPS2", "run.skip", run)).contains("unless it has happened");
    TRACK.work();
    assertThat(TRACK.step(run, "third").state()).isEqualTo(StepState.DONE);
    assertThat(VOTING.typed("U0OPS1", "run " + run))
        .contains("write three – it had happened already, so it was not left out");
    TRACK.clock.tick(Duration.ofMinutes(2));
    RunId other = heldAtTheThird();
    TRACK.neighbour().isSilentFor(1);
    VOTING.clicked("U0OPS2", "run.skip", other);
    TRACK.work();
    assertThat(TRACK.step(other, "third").state()).isEqualTo(StepState.SKIPPED);
  }

  @Test
  void what_was_done_by_hand_is_taken_back_by_hand() {
    TRACK.neighbour().will(Mood.FINE, Mood.REFUSES);
    RunId run = VOTING.asking(Trial.THERE_AND_BACK);
    TRACK.workLong(5);
    TRACK.neighbour().written.put(run + "/by hand/1", "red");
    VOTING.handed("U0OPS2", run, "painted", SEEN);
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("it was done by hand, so take it back by hand: ");
    String back = TRACK.texts(HELD, run.value()).getFirst();
    assertThat(VOTING.handed("U0OPS1", run, back, SEEN)).contains("Your word counts");
    TRACK.work();
    assertThat(TRACK.step(run, "painted").state()).isEqualTo(StepState.UNDONE);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void what_was_done_by_hand_before_it_could_be_looked_at_is_taken_back_by_hand_too() {
    Installation installation = TRACK.the(Installation.class);
    installation.replace(
        Trial.configuration(RoughRunTest.LOOK_AND_PAINT + THEN_WRITE, installation.shapes()));
    RunId run = TRACK.start("trial");
    TRACK.the(StepWork.class).run(StepRow.id(run.value(), "seen"));
    TRACK.change("update run_step set outputs = replace(outputs, '2', 'many')");
    TRACK.work();
    assertThat(VOTING.handed("U0OPS2", run, "painted", SEEN)).contains("Your word counts");
    TRACK.neighbour().will(NO);
    TRACK.workLong(5);
    assertThat(VOTING.typed("U0OPS1", "run " + run + " abort")).contains("Aborted");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("so take it back by hand");
    VOTING.handed("U0OPS2", run, "undo:painted", SEEN);
    TRACK.work();
    assertThat(TRACK.step(run, "painted").state()).isEqualTo(StepState.UNDONE);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void nobody_answers_for_those_who_are_asked_and_who_may_not_start_may_not_say() {
    RunId run = VOTING.asking(Asking.APPROVAL);
    TRACK.workLong(200);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).ways()).isEmpty();
    assertThat(VOTING.typed("U0OPS1", "run " + run + " done")).contains("NOTHING_BEHIND_IT");
    assertThat(VOTING.handed("U0CURATOR", run, "yes", SEEN)).contains("NOT_IN_GROUP");
    assertThat(VOTING.handed("U0OPS1", new RunId("zzzzzz"), "yes", SEEN)).contains("NO_SUCH_RUN");
  }

  @Test
  void who_neither_owns_it_nor_could_approve_it_tries_it_again_and_does_nothing_else() {
    RunId run = held();
    assertThat(VOTING.typed("U0TECH", "run " + run + " skip"))
        .contains("NOT_IN_GROUP", "this run is ada's, and you are not in ops");
    assertThat(VOTING.typed("U0TECH", "run " + run + " abort")).contains("NOT_IN_GROUP");
    assertThat(VOTING.handed("U0TECH", run, "first", told("m7"))).contains("NOT_IN_GROUP");
    assertThat(VOTING.typed("U0TECH", "run " + run + " retry")).contains("Trying");
  }

  private static RunId heldAtTheThird() {
    TRACK.neighbour().will(Mood.FINE, Mood.FINE);
    RunId run = held();
    assertThat(TRACK.see(run).ways()).contains(Said.Way.SKIP);
    return run;
  }

  private static RunId held() {
    TRACK.neighbour().will(NO);
    RunId run = TRACK.start("trial");
    TRACK.workLong(5);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    return run;
  }

  private static Map<String, String> told(String mark) {
    return Map.of("mark", mark, "evidence", "I saw it");
  }
}
