package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wall is bare, then red, then blue; what stands on it in the end is what is asserted. */
class UndoTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String PAINTING =
      Trial.HEAD
          + """
            - id: red
              do: run.paint
              with: { colour: red }
            - id: blue
              do: run.paint
              with: { colour: blue }
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Keep it?", options: [keep, one, all], limit: 1d, on-limit: hold }
              keep: continue
              one:
                - undo: blue
                - id: sorry
                  do: run.write
                  with: { say: blue was wrong }
              all: undo
            - id: go
              do: run.write
              with: { say: kept }
          finally:
            - undo: red
            - id: last
              do: run.write
              with: { say: the end }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void what_the_runbook_takes_back_is_as_it_was_and_the_step_says_so() {
    RunId run = decided("one");
    assertThat(calls(run))
        .containsExactly("red/1", "blue/1", "undo:blue@17/1", "sorry/1", "undo:red@26/1", "last/1");
    assertThat(TRACK.neighbour().wall(run.value())).isEqualTo("bare");
    assertThat(TRACK.step(run, "blue").state()).isEqualTo(StepState.UNDONE);
    assertThat(TRACK.see(run).outcome()).contains("verdict.one");
    assertThat(does(run))
        .containsExactly(
            "run.paint",
            "run.paint",
            "decision.ask",
            "run.write",
            "run.write",
            "undo:blue",
            "undo:red",
            "run.write");
  }

  @Test
  void taking_all_back_goes_backwards_and_what_is_back_is_not_taken_back_twice() {
    RunId run = decided("all");
    assertThat(calls(run))
        .containsExactly("red/1", "blue/1", "undo:blue/1", "undo:red/1", "last/1");
    assertThat(TRACK.neighbour().wall(run.value())).isEqualTo("bare");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.see(run).outcome()).contains("verdict.all");
  }

  @Test
  void what_never_happened_needs_no_taking_back() {
    TRACK.neighbour().will(Mood.REFUSES);
    RunId run = VOTING.asking(PAINTING);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(VOTING.typed("U0OPS1", "run " + run + " abort")).contains("Aborted");
    TRACK.work();
    assertThat(calls(run)).containsExactly("red/1", "last/1");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void an_abort_takes_back_what_is_done_and_the_question_before_it_says_what() {
    RunId run = VOTING.asking(PAINTING);
    assertThat(card(run)).contains("I take back, in this order: blue, red.");
    assertThat(VOTING.clicked("U0OPS1", "run.abort", run)).contains("Aborted");
    TRACK.work();
    assertThat(calls(run))
        .containsExactly("red/1", "blue/1", "undo:blue/1", "undo:red/1", "last/1");
    assertThat(TRACK.see(run).outcome()).contains("aborted");
    assertThat(card(run)).contains("take back: paint blue").doesNotContain("run.abort");
  }

  @Test
  void what_was_cut_after_it_happened_is_taken_back_to_what_was_there_before_its_first_entry() {
    TRACK.neighbour().will(Mood.CUTS_AFTER);
    RunId run = VOTING.asking(PAINTING);
    assertThat(TRACK.neighbour().wall(run.value())).isEqualTo("red");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " abort")).contains("Aborted");
    TRACK.workLong(2);
    assertThat(calls(run)).containsExactly("red/1", "undo:red/1", "last/1");
    assertThat(TRACK.neighbour().wall(run.value())).isEqualTo("bare");
  }

  @Test
  void a_way_back_that_fails_holds_the_run_and_can_be_tried_again_but_not_aborted() {
    RunId run = VOTING.asking(PAINTING);
    TRACK.neighbour().will(Mood.REFUSES);
    VOTING.press("U0TECH", "all");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(card(run)).contains("run.retry").doesNotContain("run.abort");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " abort")).contains("nothing to abort");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " retry")).contains("Trying");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.UNDOING);
    TRACK.work();
    assertThat(calls(run))
        .containsExactly("red/1", "blue/1", "undo:blue/1", "undo:blue/2", "undo:red/1", "last/1");
    assertThat(TRACK.neighbour().wall(run.value())).isEqualTo("bare");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void silence_at_a_limit_that_says_undo_takes_all_back_and_is_never_a_yes() {
    RunId run = VOTING.asking(PAINTING.replace("on-limit: hold", "on-limit: undo"));
    TRACK.workAfter(Duration.ofDays(1));
    assertThat(calls(run))
        .containsExactly("red/1", "blue/1", "undo:blue/1", "undo:red/1", "last/1");
    assertThat(TRACK.see(run).outcome()).contains("verdict.undo");
  }

  @Test
  void a_task_that_nobody_does_in_time_takes_all_back_where_it_says_so() {
    String task =
        """
        - id: look
          do: task.ask
          with: { groups: [tech], say: "Look at it.", limit: 1d, on-limit: undo }
        - id: verdict
        """;
    RunId run = VOTING.asking(PAINTING.replace("  - id: verdict\n", task.indent(2)));
    TRACK.workAfter(Duration.ofDays(1));
    assertThat(calls(run))
        .containsExactly("red/1", "blue/1", "undo:blue/1", "undo:red/1", "last/1");
    assertThat(TRACK.see(run).outcome()).contains("look.undo");
  }

  @Test
  void an_abort_on_a_way_back_of_one_step_ends_that_and_goes_all_the_way() {
    RunId run = VOTING.asking(PAINTING);
    VOTING.press("U0TECH", "one");
    TRACK.neighbour().meanwhile(() -> TRACK.the(Aborting.class).abort(run, "ada"));
    TRACK.work();
    assertThat(calls(run))
        .containsExactly("red/1", "blue/1", "undo:blue@17/1", "undo:red/1", "last/1");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  private static RunId decided(String choice) {
    RunId run = VOTING.asking(PAINTING);
    VOTING.press("U0TECH", choice);
    TRACK.work();
    return run;
  }

  private static List<String> calls(RunId run) {
    return TRACK.neighbour().calls.stream().map(it -> it.replace(run + "/", "")).toList();
  }

  private static List<String> does(RunId run) {
    return TRACK.see(run).steps().stream().map(RunView.StepView::does).toList();
  }

  private static String card(RunId run) {
    return TRACK.texts("select blocks from letter where letter_key = ?", run.card()).getFirst();
  }
}
