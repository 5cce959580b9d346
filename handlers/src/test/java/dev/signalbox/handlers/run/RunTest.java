package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Track TRACK = new Track();

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    TRACK.quiet();
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
    var edited =
        Trial.configuration(
            Trial.RUNBOOK.replace("say: three", "say: four"), installation.shapes());
    TRACK.neighbour().meanwhile(() -> installation.replace(edited));
    TRACK.work();
    assertThat(TRACK.neighbour().written.values()).contains("three").doesNotContain("four");
    TRACK.clock.tick(Duration.ofMinutes(10));
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
    assertThat(TRACK.step(run, "rest").state()).isEqualTo(StepState.WAITING);
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(TRACK.step(run, "rest").state()).isEqualTo(StepState.DONE);
  }

  private static List<String> card(RunId run) {
    return TRACK.texts("select said from letter where letter_key = ?", run.card());
  }
}
