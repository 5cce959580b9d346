package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.host.Answer;
import dev.signalbox.handlers.host.HostDesk;
import dev.signalbox.handlers.host.Wish;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostDeskTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Mood[] NO = {Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES};
  private static final String WHY = "reset by hand, ticket 4711";
  private static final Map<String, String> MARK = Map.of("mark", "m7");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void a_run_is_shown_as_plain_text_with_what_would_have_to_be_said() {
    RunId run = held();
    assertThat(said(new Wish.Show(run)))
        .contains(run + "  Try GigaDB", "estate gigadb, runbook trial, plan ", "asked for by ada")
        .contains("HELD: first: the neighbour refused", "PENDING   second           write after ")
        .containsPattern(
            "(?m)^HELD      first            write one \\(try 4\\) – the neighbour refused$")
        .endsWith(
            "Done by hand? signalbox run %s done --output mark=<text> --reason \"what shows it\""
                .formatted(run));
  }

  @Test
  void a_step_is_done_by_hand_with_a_reason_that_is_its_evidence_and_the_bot_goes_on_later() {
    RunId run = held();
    TRACK.neighbour().forget();
    assertThat(said(new Wish.Done(run, WHY, MARK))).startsWith("Written down: " + run + " done.");
    assertThat(TRACK.neighbour().calls).as("before a bot runs").isEmpty();
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("after m7", "three", "the end");
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.BY_HAND);
    assertThat(ledger("STEP_DONE_BY_HAND", run)).containsExactly("host:kim at first: " + WHY);
    assertThat(ledger("HOST_WORD", run)).containsExactly("host:kim done: " + WHY);
  }

  @Test
  void what_later_steps_need_is_told_rightly_or_nothing_is_changed() {
    RunId run = held();
    String wanted = "say --output mark=<text>. (NOT_UNDERSTOOD)";
    assertThat(refused(new Wish.Done(run, WHY, Map.of()))).contains("later steps need it", wanted);
    assertThat(refused(new Wish.Done(run, WHY, Map.of("mark", "m7", "colour", "red"))))
        .contains("colour: no later step needs it", wanted);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(ledger("HOST_WORD", run)).isEmpty();
  }

  @Test
  void a_held_step_is_tried_once_more_and_that_is_heard_in_the_runs_thread() {
    RunId run = held();
    TRACK.neighbour().forget();
    said(new Wish.Retry(run, "the zone is back"));
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(ledger("RUN_RETRIED", run)).containsExactly("host:kim first");
    assertThat(ledger("HOST_WORD", run)).containsExactly("host:kim retry: the zone is back");
    assertThat(
            TRACK.texts(
                "select said from letter where parent = ? and broadcast and letter_key like ?",
                run.card(),
                "run/%s/host/%%".formatted(run)))
        .singleElement()
        .asString()
        .contains("host:kim", "retry", "the zone is back");
    assertThat(refused(new Wish.Retry(run, WHY))).contains("nothing of it is held", "run " + run);
  }

  @Test
  void a_run_is_aborted_and_takes_back_what_it_did() {
    TRACK.neighbour().will(Mood.FINE, Mood.FINE);
    TRACK.neighbour().will(NO);
    RunId run = VOTING.asking(Trial.THERE_AND_BACK);
    TRACK.workLong(5);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    said(new Wish.Abort(run, "the release is off, xoxb-17653672481-19874698323-pdFZ"));
    TRACK.workLong(5);
    assertThat(TRACK.step(run, "painted").state()).isEqualTo(StepState.UNDONE);
    assertThat(TRACK.see(run).ending().abortedBy()).contains("host:kim");
    assertThat(ledger("RUN_ABORTED", run)).containsExactly("host:kim");
    assertThat(ledger("HOST_WORD", run))
        .containsExactly("host:kim abort: the release is off, [secret removed]");
    assertThat(refused(new Wish.Abort(run, WHY))).contains("it is over").contains("NOTHING_BEHIND");
  }

  @Test
  void nobody_answers_here_for_those_who_are_asked() {
    RunId run = VOTING.asking(Asking.APPROVAL);
    assertThat(refused(new Wish.Done(run, WHY, Map.of()))).contains("NOTHING_BEHIND_IT");
    assertThat(refused(new Wish.Show(new RunId("zzzzzz")))).contains("I know no run 'zzzzzz'");
  }

  private static RunId held() {
    TRACK.neighbour().will(NO);
    RunId run = TRACK.start("trial");
    TRACK.workLong(5);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    return run;
  }

  private static String said(Wish wish) {
    return answer(wish) instanceof Answer.Told(String text) ? text : "refused";
  }

  private static String refused(Wish wish) {
    return answer(wish) instanceof Answer.No no ? no.sentence() : "told";
  }

  private static Answer answer(Wish wish) {
    return TRACK.the(HostDesk.class).answer(wish, "host:kim");
  }

  private static List<String> ledger(String kind, RunId run) {
    return TRACK.texts(
        "select person || substring(subject, 7) from ledger_row where kind = ? and subject like ?",
        kind,
        run + "%");
  }
}
