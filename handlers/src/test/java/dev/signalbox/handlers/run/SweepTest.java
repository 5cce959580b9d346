package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.Sweeping;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final List<String> OF_A_RUN = List.of("run_step", "ask");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    List.of("run", "run_step", "ask", "ask_vote", "letter", "broken_lock", "embargo")
        .forEach(it -> TRACK.change("delete from " + it));
  }

  @Test
  void letters_go_a_month_after_their_last_word() {
    RunId run = ended();
    TRACK.change("update letter set fate = 'SENT'");
    pass(Duration.ofDays(29));
    assertThat(letters(run)).isNotEmpty();
    pass(Duration.ofDays(2));
    assertThat(letters(run)).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void what_a_run_under_way_still_edits_or_what_waits_to_be_sent_stays_however_old() {
    RunId waiting = VOTING.asking(Asking.DECISION);
    TRACK.change("update letter set fate = 'SENT'");
    TRACK.clock.tick(Duration.ofMinutes(2));
    RunId unsent = TRACK.start("trial");
    assertThat(unsent).isNotEqualTo(waiting);
    pass(Duration.ofDays(40));
    assertThat(letters(waiting))
        .contains(waiting.card(), "run/%s/verdict/1/ask".formatted(waiting));
    assertThat(letters(unsent)).isNotEmpty();
  }

  @Test
  @Tag("queries")
  void a_run_goes_with_all_it_asked_thirteen_months_after_its_end_and_the_ledger_stays() {
    RunId run = ended();
    TRACK.change(
        "insert into broken_lock (run, broken_by, broken_at) values (?, 'ada', now())",
        run.value());
    TRACK.clock.tick(Duration.ofMinutes(2));
    RunId open = VOTING.asking(Asking.DECISION);
    long remembered = TRACK.the(Ledger.class).size();
    pass(Duration.ofDays(399));
    assertThat(rows("run_step", run)).isNotEmpty();
    pass(Duration.ofDays(2));
    assertThat(TRACK.the(Runs.class).find(run.value())).isEmpty();
    OF_A_RUN.forEach(it -> assertThat(rows(it, run)).as(it).isEmpty());
    assertThat(rows("broken_lock", run)).isEmpty();
    assertThat(TRACK.texts("select id from ask_vote")).isEmpty();
    OF_A_RUN.forEach(it -> assertThat(rows(it, open)).as(it).isNotEmpty());
    assertThat(TRACK.the(Ledger.class).size()).isEqualTo(remembered);
  }

  @Test
  @Tag("queries")
  void a_lifted_embargo_goes_as_late_and_one_in_force_never() {
    embargo("'2026-11-20T12:00:00Z'");
    embargo("null");
    pass(Duration.ofDays(500));
    assertThat(TRACK.texts("select raised_by from embargo")).hasSize(1);
  }

  @Test
  void it_is_staged_once_and_comes_again_every_day() {
    TRACK.the(Sweeping.class).begin();
    TRACK.the(Sweeping.class).begin();
    assertThat(TRACK.texts("select task_instance from scheduled_tasks where task_name = 'sweep'"))
        .containsExactly("daily");
    assertThat(TRACK.kind("sweep").run("daily"))
        .isEqualTo(new Kind.Next.Again(TRACK.clock.instant().plus(Duration.ofDays(1))));
  }

  /** Decided by tess. */
  private static RunId ended() {
    RunId run = VOTING.asking(Asking.DECISION);
    VOTING.press("U0TECH", "keep");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    return run;
  }

  private static void pass(Duration time) {
    TRACK.clock.tick(time);
    TRACK.kind("sweep").run("daily");
  }

  private static void embargo(String lifted) {
    TRACK.change(
        "insert into embargo (estate, raised_by, reason, raised_at, until, remind_seconds,"
            + " lifted_at) values ('gigadb', 'ada', 'x', now(), now(), 60, %s)".formatted(lifted));
  }

  private static List<String> letters(RunId run) {
    return TRACK.texts(
        "select letter_key from letter where letter_key like ?", "run/" + run + "/%");
  }

  private static List<String> rows(String table, RunId run) {
    return TRACK.texts("select run from " + table + " where run = ?", run.value());
  }
}
