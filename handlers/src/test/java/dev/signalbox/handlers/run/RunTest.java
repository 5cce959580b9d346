package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Track TRACK = new Track();

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    TRACK.neighbour().forget();
    for (int wait = 0; wait < 5; wait++) {
      TRACK.workAfter(LONG);
    }
    TRACK.neighbour().forget();
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(Trial.RUNBOOK, installation.shapes()));
  }

  @Test
  void a_run_takes_its_steps_in_order_and_ends_done() {
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.neighbour().written.values())
        .containsExactly("one", "after mark of first", "three", "the end");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.texts("select kind from ledger_row order by at, kind"))
        .contains("RUN_STARTED", "RUN_ENDED");
  }

  @Test
  void its_card_is_one_letter_that_says_how_it_stands() {
    RunId run = TRACK.start("trial");
    assertThat(card(run)).containsExactly(":arrow_forward: Try GigaDB: running");
    TRACK.work();
    assertThat(card(run)).containsExactly(":white_check_mark: Try GigaDB: done");
  }

  @Test
  void what_a_step_told_stands_in_the_sentences_of_those_after_it() {
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.see(run).steps().get(1).sentence()).isEqualTo("write after mark of first");
  }

  @Test
  void what_failed_for_certain_is_tried_again_later_under_another_token() {
    TRACK.neighbour().will(Mood.REFUSES);
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.PENDING);
    TRACK.workAfter(LONG);
    assertThat(TRACK.neighbour().calls)
        .startsWith(run + "/first/1", run + "/first/2", run + "/second/1");
  }

  @Test
  void what_fails_every_time_is_held_until_a_person_says_once_more() {
    TRACK.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    RunId run = TRACK.start("trial");
    for (int wait = 0; wait < 4; wait++) {
      TRACK.workAfter(LONG);
    }
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble()).contains("first: the neighbour refused");
    assertThat(TRACK.the(Retrying.class).retry(run, "ada")).isTrue();
    assertThat(TRACK.the(Retrying.class).retry(run, "ben")).isFalse();
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void what_was_cut_after_it_happened_is_found_and_not_done_twice() {
    TRACK.neighbour().will(Mood.CUTS_AFTER);
    RunId run = TRACK.start("trial");
    TRACK.work();
    TRACK.workAfter(LONG);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.neighbour().calls).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void what_was_cut_before_it_happened_is_done_under_the_same_token() {
    TRACK.neighbour().will(Mood.CUTS_BEFORE);
    RunId run = TRACK.start("trial");
    TRACK.work();
    TRACK.workAfter(LONG);
    assertThat(TRACK.neighbour().calls).startsWith(run + "/first/1", run + "/first/1");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void nothing_is_ever_done_on_an_unknown_and_people_are_asked_in_the_end() {
    TRACK.neighbour().isSilentFor(99);
    RunId run = TRACK.start("trial");
    for (int look = 0; look < 4; look++) {
      TRACK.workAfter(LONG);
    }
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("nobody can tell");
  }

  @Test
  void once_more_after_an_unknown_is_the_same_try_and_finds_what_had_happened() {
    TRACK.neighbour().will(Mood.CUTS_AFTER);
    RunId run = TRACK.start("trial");
    TRACK.work();
    TRACK.neighbour().isSilentFor(99);
    for (int look = 0; look < 4; look++) {
      TRACK.workAfter(LONG);
    }
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    TRACK.neighbour().isSilentFor(0);
    assertThat(TRACK.the(Retrying.class).retry(run, "ada")).isTrue();
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.neighbour().calls).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void a_look_that_breaks_is_an_unknown_and_does_not_loop() {
    TRACK.neighbour().breaksFor(99);
    RunId run = TRACK.start("trial");
    for (int look = 0; look < 4; look++) {
      TRACK.workAfter(LONG);
    }
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
  }

  @Test
  void a_worker_that_was_believed_dead_changes_nothing_any_more() {
    RunId run = TRACK.start("trial");
    String first = StepRow.id(run.value(), "first");
    Claim late = TRACK.the(Claiming.class).claim(first).orElseThrow();
    TRACK.work();
    assertThat(TRACK.the(Claiming.class).stillMine(late)).isFalse();
    TRACK.the(Finishing.class).finish(late, Map.of("mark", "a ghost's"));
    assertThat(TRACK.step(run, "first").outputs()).contains("mark of first");
    assertThat(TRACK.texts("select kind from ledger_row")).contains("STEP_DROPPED");
  }

  @Test
  void the_same_order_by_the_same_person_within_a_minute_is_the_same_run() {
    RunId run = TRACK.start("trial");
    assertThat(TRACK.start("trial")).isEqualTo(run);
    TRACK.clock.tick(Duration.ofSeconds(61));
    assertThat(TRACK.start("trial")).isNotEqualTo(run);
  }

  @Test
  void an_edited_runbook_changes_later_runs_only() {
    RunId run = TRACK.start("trial");
    Installation installation = TRACK.the(Installation.class);
    installation.replace(
        Trial.configuration(
            Trial.RUNBOOK.replace("say: three", "say: four"), installation.shapes()));
    TRACK.work();
    assertThat(TRACK.neighbour().written.values()).contains("three").doesNotContain("four");
    TRACK.clock.tick(LONG);
    TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.neighbour().written.values()).contains("four");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void a_run_whose_words_no_longer_bind_is_held_and_does_not_loop() {
    RunId run = TRACK.start("trial");
    Installation installation = TRACK.the(Installation.class);
    TRACK.change("update run set source = replace(source, 'run.write', 'run.gone')");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(installation.shapes().find("run.gone")).isEmpty();
  }

  @Test
  void a_wait_holds_no_work_until_it_is_over() {
    RunId run = TRACK.start("practice");
    TRACK.work();
    assertThat(TRACK.step(run, "rest").state()).isEqualTo(StepState.WAITING);
    TRACK.workAfter(Duration.ofSeconds(9));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.RUNNING);
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.step(run, "count").outputs()).contains("notes");
  }

  private static List<String> card(RunId run) {
    return TRACK.texts("select said from letter where letter_key = ?", "run/" + run + "/card");
  }
}
