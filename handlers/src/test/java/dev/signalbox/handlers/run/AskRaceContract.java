package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Race.DECIDES;
import static dev.signalbox.handlers.run.Race.RACES;
import static dev.signalbox.handlers.run.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Of all who end an ask at the same instant, one does. {@code -Dask.races=1000} for the long form.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AskRaceContract {
  private final Track track;
  private final Race race;

  AskRaceContract(Databases database) {
    track = Track.on(database);
    race = new Race(track);
  }

  @AfterAll
  void close() {
    track.close();
  }

  @BeforeEach
  void the_neighbour_has_heard_nothing() {
    race.voting().forget();
  }

  @Test
  void two_last_approvers_make_every_run_go_on_once() throws Exception {
    for (int time = 0; time < RACES; time++) {
      RunId run = race.asking();
      assertThat(race.voting().home("U0TECH")).contains("What waits for you");
      List<String> said =
          atOnce(() -> race.press("U0TECH", "approved"), () -> race.press("U0CURATOR", "approved"));
      assertThat(said).filteredOn(it -> it.contains(DECIDES)).hasSize(1);
      assertThat(said).filteredOn(it -> it.contains("Still missing")).hasSize(1);
      track.work();
      assertThat(track.see(run).outcome()).contains("done");
    }
    assertThat(track.neighbour().calls).hasSize(RACES).doesNotHaveDuplicates();
  }

  @Test
  void a_yes_and_a_no_at_once_have_one_winner() throws Exception {
    for (int time = 0; time < RACES; time++) {
      RunId run = race.almostDecided();
      List<String> said =
          atOnce(() -> race.press("U0TECH", "rejected"), () -> race.press("U0CURATOR", "approved"));
      assertThat(said).filteredOn(it -> it.contains(DECIDES)).hasSize(1);
      assertThat(said).filteredOn(it -> it.contains("ALREADY_DECIDED")).hasSize(1);
      track.work();
      boolean yes = said.getLast().contains(DECIDES);
      assertThat(track.see(run).outcome()).contains(yes ? "done" : "yes.rejected");
    }
  }

  @Test
  void a_yes_and_the_limit_at_once_have_one_winner() throws Exception {
    for (int time = 0; time < RACES; time++) {
      RunId run = race.almostDecided();
      track.clock.tick(Duration.ofDays(1));
      List<String> said =
          atOnce(
              () -> race.press("U0CURATOR", "approved"),
              () -> {
                track.work();
                return "the limit is over";
              });
      boolean yes = Race.decides(said, "the time to answer is over");
      assertThat(race.decision()).isEqualTo(yes ? "DECIDED approved" : "LAPSED");
      track.work();
      assertThat(track.see(run).state()).isEqualTo(yes ? RunState.DONE : RunState.HELD);
      assertThat(wrote(run)).isEqualTo(yes);
    }
    assertThat(track.neighbour().calls).doesNotHaveDuplicates();
  }

  @Test
  void a_yes_and_an_abort_at_once_end_it_once_and_nothing_is_done_any_more() throws Exception {
    for (int time = 0; time < RACES; time++) {
      RunId run = race.almostDecided();
      List<String> said =
          atOnce(
              () -> race.press("U0CURATOR", "approved"),
              () -> race.voting().typed("U0OPS1", "run " + run + " abort"));
      assertThat(said.getLast()).contains("Aborted");
      boolean yes = Race.decides(said, "ALREADY_DECIDED");
      track.work();
      assertThat(race.decision()).isEqualTo(yes ? "DECIDED approved" : "WITHDRAWN");
      assertThat(track.see(run).state()).isEqualTo(RunState.CANCELLED);
    }
    assertThat(track.neighbour().calls).isEmpty();
  }

  @Test
  void a_yes_and_an_emergency_stop_at_once_change_nothing_until_two_let_it_go_on()
      throws Exception {
    for (int time = 0; time < RACES; time++) {
      RunId run = race.almostDecided();
      List<String> said =
          atOnce(
              () -> race.press("U0CURATOR", "approved"),
              () -> race.voting().typed("U0QA", "stop the zone is wrong"));
      assertThat(said.getLast()).contains("Everything is stopped");
      boolean yes = Race.decides(said, "EMERGENCY_STOP");
      track.work();
      assertThat(wrote(run)).isFalse();
      race.voting().typed("U0OPS1", "resume-everything");
      race.voting().typed("U0OPS2", "resume-everything");
      assertThat(yes ? retried(run) : race.press("U0CURATOR", "approved"))
          .contains(yes ? "Trying" : DECIDES);
      track.work();
      assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    }
    assertThat(track.neighbour().calls).hasSize(RACES).doesNotHaveDuplicates();
  }

  @Test
  void a_window_that_two_make_longer_while_it_comes_to_its_limit_is_longer_once_or_over()
      throws Exception {
    for (int time = 0; time < RACES; time++) {
      RunId run = race.open();
      String longer = race.voting().ballot("longer-by-1h");
      track.clock.tick(Duration.ofHours(2));
      List<String> said =
          atOnce(
              () -> race.longer("U0TECH", longer) + race.longer("U0CURATOR", longer),
              () -> {
                track.work();
                return "its limit is over";
              });
      boolean prolonged = said.getFirst().contains("in all");
      assertThat(said.getFirst()).contains(prolonged ? "STALE_PLAN" : "ALREADY_DECIDED");
      assertThat(race.decision()).isEqualTo(prolonged ? "OPEN" : "LAPSED");
      track.work();
      assertThat(track.see(run).state()).isEqualTo(prolonged ? RunState.WAITING : RunState.HELD);
    }
  }

  private String retried(RunId run) {
    return race.voting().typed("U0OPS1", "run " + run + " retry");
  }

  private boolean wrote(RunId run) {
    return track.neighbour().calls.contains(run + "/go/1");
  }
}
