package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.host.Answer;
import dev.signalbox.handlers.host.HostDesk;
import dev.signalbox.handlers.host.Wish;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Past its point of no return a run is stopped, not taken back, and what is left is people's. */
class StopHereTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String ITEMS =
      "select step from ask where run = ? and kind = 'FOLLOW_UP' order by step";
  private static final Map<String, String> SEEN = Map.of("evidence", "I saw it");
  private static final String BOOK =
      Trial.HEAD
          + """
            - id: frozen
              do: embargo.raise
              with: { reason: "${run.requester} tries", limit: 2h, remind: 30m }
            - id: red
              do: run.paint
              with: { colour: red }
            - id: before
              do: task.ask
              with: { groups: [tech], say: "Look.", limit: 1d, on-limit: hold }
            - do: run.commit
            - id: sure
              do: approval.ask
              with: { groups: [curators], say: "Go on?", limit: 1d, on-limit: hold }
              rejected:
                - id: sorry
                  do: run.write
                  with: { say: sorry }
            - id: blue
              do: run.paint
              with: { colour: blue }
            - id: later
              do: followup.add
              with: { groups: [tech], say: "Look at ${estate} again.", due: 7d }
          finally:
            - undo: frozen
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
    TRACK.change("delete from embargo");
  }

  @Test
  void the_cards_button_takes_back_before_that_point_and_stops_here_after_it() {
    RunId run = VOTING.asking(BOOK);
    assertThat(card(run)).contains("\"Abort\"", "I take back, in this order: red, frozen.");
    passed(run);
    assertThat(card(run))
        .contains("Stop here", "run.abort", "what is done stays.")
        .contains("I write down what is left for people: sure, blue, later. Then I tidy up.")
        .doesNotContain("\"Abort\"", "I take back");
  }

  @Test
  void nothing_is_taken_back_but_what_must_not_stay_and_it_ends_as_stopped() {
    RunId run = committed();
    assertThat(VOTING.clicked("U0OPS1", "run.abort", run))
        .contains("Stopped", "past its point of no return", "written down for people");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("red", "the end");
    assertThat(TRACK.texts("select run from embargo where lifted_at is null")).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(TRACK.see(run).outcome()).contains("stopped");
    assertThat(card(run)).contains("stopped by ada").doesNotContain("aborted", "take back: paint");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " abort")).contains("nothing to abort");
  }

  @Test
  void
      every_step_that_is_left_is_a_follow_up_of_those_whom_the_runbook_names_or_who_start_things() {
    RunId run = committed();
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.texts(ITEMS, run.value())).containsExactly("blue", "later", "sure");
    assertThat(wording(run, "sure"))
        .contains("curators", "Try GigaDB was stopped by ada, and sure is left. By hand: ask")
        .contains("Go on?");
    assertThat(wording(run, "blue")).contains("ops", "By hand: paint it blue", "\"1d\"");
    assertThat(wording(run, "later")).contains("tech", "\"Look at gigadb again.\"", "\"7d\"");
    assertThat(VOTING.home("U0CURATOR")).contains("sure is left").doesNotContain("blue is left");
    String item = run + "/sure/0";
    String ballot = TRACK.texts("select id || ' ' || hash from ask where id = ?", item).getFirst();
    assertThat(VOTING.sent("U0CURATOR", "ask", ballot + " by-hand", SEEN)).contains("It is done");
  }

  @Test
  void a_branch_that_was_chosen_is_what_is_left_and_not_what_it_leads_away_from() {
    RunId run = committed();
    TRACK.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    VOTING.press("U0CURATOR", "rejected");
    TRACK.workLong(5);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.texts(ITEMS, run.value())).containsExactly("sorry");
    assertThat(TRACK.see(run).outcome()).contains("stopped");
  }

  @Test
  void what_was_being_done_at_that_moment_is_done_and_not_left() {
    RunId run = committed();
    TRACK.neighbour().meanwhile(() -> TRACK.the(Aborting.class).abort(run, "ben"));
    VOTING.press("U0CURATOR", "approved");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("red", "blue", "the end");
    assertThat(TRACK.texts(ITEMS, run.value())).containsExactly("later");
  }

  @Test
  void who_stands_at_the_host_says_the_same_and_hears_the_same() {
    RunId run = committed();
    HostDesk host = TRACK.the(HostDesk.class);
    assertThat(host.answer(new Wish.Show(run), "host:kim").toString())
        .contains("nothing is taken back; left to people by an abort: sure, blue, later");
    assertThat(host.answer(new Wish.Abort(run, "enough"), "host:kim"))
        .isInstanceOf(Answer.Told.class)
        .asString()
        .contains("Written down: " + run + " stop here.", "Nothing is taken back; what is left");
    TRACK.work();
    assertThat(host.answer(new Wish.Show(run), "host:kim").toString())
        .contains("CANCELLED (stopped), stopped by host:kim");
    assertThat(TRACK.texts("select subject from ledger_row where kind = 'HOST_WORD'"))
        .contains(run + " stop here: enough");
  }

  @Test
  void a_run_that_nobody_stops_goes_on_and_ends_as_if_there_were_no_such_point() {
    RunId run = committed();
    VOTING.press("U0CURATOR", "approved");
    TRACK.work();
    assertThat(TRACK.see(run).outcome()).contains("done");
    assertThat(VOTING.written()).containsExactly("red", "blue", "the end");
    assertThat(TRACK.texts(ITEMS, run.value())).containsExactly("later");
    assertThat(TRACK.texts("select subject from ledger_row where kind = 'RUN_COMMITTED'"))
        .containsOnlyOnce(run.value());
  }

  private static RunId committed() {
    RunId run = VOTING.asking(BOOK);
    passed(run);
    return run;
  }

  private static void passed(RunId run) {
    VOTING.send("U0TECH", "by-hand", SEEN);
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(TRACK.step(run, "run-commit").state()).isEqualTo(StepState.DONE);
  }

  private static String wording(RunId run, String step) {
    return TRACK.texts("select wording from ask where id = ?", run + "/" + step + "/0").getFirst();
  }

  private static List<String> cards(RunId run) {
    return TRACK.texts("select blocks from letter where letter_key = ?", run.card());
  }

  private static String card(RunId run) {
    return cards(run).getFirst();
  }
}
