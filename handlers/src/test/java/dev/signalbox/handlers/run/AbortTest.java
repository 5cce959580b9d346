package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.TestNeighbour.Mood;
import dev.signalbox.integrations.chat.MessageTs;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AbortTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String ASKS_IN_THE_END =
      APPROVAL.substring(0, APPROVAL.indexOf("finally:"))
          + """
          finally:
            - id: swept
              do: task.ask
              with: { groups: [tech], say: "Sweep up." }
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
  void a_run_that_waits_for_people_ends_with_what_tidies_up_and_asks_nobody_any_more() {
    RunId run = VOTING.asking(APPROVAL);
    assertThat(VOTING.typed("U0OPS2", "run " + run + " abort")).contains("Aborted");
    assertThat(VOTING.press("U0TECH", "approved"))
        .contains("ALREADY_DECIDED", "ben ended this run");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("the end");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(TRACK.see(run).ending().abortedBy()).contains("ben");
    assertThat(TRACK.see(run).outcome()).contains("cancelled");
    assertThat(VOTING.message()).contains("the run ends early").doesNotContain("ask.approved");
    assertThat(VOTING.press("U0CURATOR", "approved")).contains("ALREADY_DECIDED", "ends early");
  }

  @Test
  void what_is_being_done_comes_to_its_end_and_nothing_new_is_begun() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().meanwhile(() -> assertThat(abort(run)).isTrue());
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("one", "the end");
    assertThat(TRACK.see(run).outcome()).contains("aborted");
    assertThat(TRACK.see(run).steps())
        .extracting(RunView.StepView::state)
        .containsExactly(StepState.DONE, StepState.NOT_TAKEN, StepState.NOT_TAKEN, StepState.DONE);
  }

  @Test
  void what_was_cut_is_looked_at_and_never_done_any_more() {
    TRACK.neighbour().will(Mood.CUTS_BEFORE);
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(abort(run)).isTrue();
    TRACK.workLong(2);
    assertThat(TRACK.neighbour().calls).containsExactly(run + "/first/1", run + "/last/1");
    assertThat(TRACK.see(run).outcome()).contains("cancelled");
  }

  @Test
  void what_tidies_up_may_ask_people_of_a_run_that_was_aborted_too() {
    RunId run = VOTING.asking(ASKS_IN_THE_END);
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(VOTING.message()).contains("Sweep up.");
    assertThat(VOTING.press("U0TECH", "by-hand")).contains("decides it");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void a_held_run_can_be_given_up() {
    TRACK.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    RunId run = TRACK.start("trial");
    TRACK.workLong(5);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(VOTING.clicked("U0OPS1", "run.abort", run)).contains("Aborted");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("the end");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void a_copy_of_the_card_steers_nothing_and_what_is_shown_to_one_has_no_buttons() {
    RunId run = VOTING.asking(APPROVAL);
    VOTING.postCard(run);
    assertThat(VOTING.clickedOn("U0OPS1", "run.abort", run, new MessageTs("1732093322.000999")))
        .contains("WRONG_MESSAGE", "/ops run " + run)
        .contains("the message that counts", "https://there/C0OPS/");
    assertThat(VOTING.typed("U0OPS1", "run " + run)).contains("Try GigaDB").doesNotContain("Press");
    assertThat(TRACK.see(run).ending().abortedBy()).isEmpty();
    assertThat(VOTING.clicked("U0OPS1", "run.abort", run)).contains("Aborted");
  }

  @Test
  void what_tidies_up_or_is_over_is_not_aborted() {
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(abort(run)).isFalse();
    TRACK.clock.tick(Duration.ofMinutes(2));
    RunId other = TRACK.start("trial");
    TRACK.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    assertThat(abort(other)).isTrue();
    TRACK.workLong(5);
    assertThat(TRACK.see(other).state()).isEqualTo(RunState.HELD);
    assertThat(VOTING.typed("U0OPS1", "run " + other + " abort")).contains("nothing to abort");
    assertThat(VOTING.typed("U0OPS1", "run " + other + " retry")).contains("Trying");
    TRACK.work();
    assertThat(TRACK.see(other).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void who_may_not_start_it_may_not_end_it_and_a_word_that_is_none_is_refused() {
    RunId run = VOTING.asking(APPROVAL);
    assertThat(VOTING.typed("U0CURATOR", "run " + run + " abort")).contains("NOT_IN_GROUP");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " stop")).contains("NOT_UNDERSTOOD");
    assertThat(TRACK.see(run).ending().abortedBy()).isEmpty();
  }

  private static boolean abort(RunId run) {
    return TRACK.the(Aborting.class).abort(run, "ada");
  }
}
