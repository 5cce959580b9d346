package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Race.RACES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A plan gets its yes and is called off at the same instant: it never begins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CancelRaceContract {
  private final Track track;
  private final Race race;

  CancelRaceContract(Databases database) {
    track = Track.thatAsks(database);
    race = new Race(track);
  }

  @AfterAll
  void close() {
    track.close();
  }

  @Test
  void a_yes_to_a_plan_and_its_cancel_at_once_leave_nothing_begun_and_nothing_asked()
      throws Exception {
    for (int time = 0; time < RACES; time++) {
      track.clock.tick(Duration.ofMinutes(2));
      RunId run = track.start("practice");
      List<String> said =
          Race.atOnce(
              () -> race.press("U0OPS1", "confirmed"),
              () -> race.voting().typed("U0OPS2", "run " + run + " abort"));
      assertThat(said.getLast()).contains("Aborted");
      boolean yes = Race.decides(said, "ALREADY_DECIDED");
      track.work();
      assertThat(race.decision()).isEqualTo(yes ? "DECIDED confirmed" : "WITHDRAWN");
      assertThat(track.see(run).outcome()).contains("cancelled");
      assertThat(track.texts("select id from run_step where run = ?", run.value())).isEmpty();
    }
    assertThat(track.texts("select name from run_lock")).isEmpty();
  }
}
