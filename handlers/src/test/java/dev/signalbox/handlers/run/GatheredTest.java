package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.durable.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card while its run hurries from step to step. */
class GatheredTest {
  private final Dawdler dawdler = new Dawdler();
  private final Track track = Track.with(Map.of(), dawdler);
  private final DueWork due = new DueWork(track);

  @BeforeEach
  void the_usual_trial() {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(Trial.RUNBOOK, installation.shapes()));
  }

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void it_is_written_once_for_all_steps_of_one_second() {
    RunId run = track.start("trial");
    takeNext();
    takeNext();
    assertThat(card(run)).doesNotContain(":white_check_mark:");
    assertThat(notices()).hasSize(1);
    tell();
    assertThat(card(run).split(":white_check_mark:", -1)).hasSize(3);
  }

  @Test
  void it_is_written_at_once_when_the_run_comes_to_its_end() {
    RunId run = track.start("trial");
    track.work();
    assertThat(card(run)).contains(":white_check_mark: write the end");
    String told = card(run);
    tell();
    assertThat(card(run)).isEqualTo(told);
  }

  @Test
  void a_word_that_is_late_does_not_undo_what_the_end_has_said() {
    RunId run = track.start("trial");
    takeNext();
    takeNext();
    dawdler.while_it_tells(track::work);
    tell();
    dawdler.comes_to_an_end();
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(card(run)).contains(":white_check_mark: write the end");
  }

  @Test
  void a_word_about_a_run_that_is_forgotten_meanwhile_is_lost_without_a_trace() {
    assertThat(track.kind("notice").run("nobody 1")).isEqualTo(new Kind.Next.Done());
  }

  private void takeNext() {
    due.take(due.now().getFirst());
  }

  private List<String> notices() {
    return track.texts("select task_instance from scheduled_tasks where task_name = 'notice'");
  }

  private void tell() {
    notices().forEach(track.kind("notice")::run);
  }

  private String card(RunId run) {
    return track.texts("select blocks from letter where letter_key = ?", run.card()).getFirst();
  }
}
