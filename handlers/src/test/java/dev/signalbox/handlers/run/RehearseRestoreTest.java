package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.levers.Position;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bundled drill: stg is put back, and people read how long it took. */
class RehearseRestoreTest {
  private final Lifeboat boat = new Lifeboat();

  @AfterEach
  void close() {
    boat.close();
  }

  private RunId child(RunId run) {
    return new RunId(boat.track.texts("select id from run where id <> ?", run.value()).getFirst());
  }

  @Test
  void the_drill_restores_stg_scores_it_and_gives_stg_back() {
    boat.somebodyAdds("stg", "later");
    RunId run = boat.begun("rehearse gpii");
    boat.confirm(run);
    assertThat(
            boat.voting.send(
                "U0OPS2", "by-hand", Map.of("hypothesis", "half an hour", "minutes", "30")))
        .contains("Done by hand");
    boat.track.workAfter(Duration.ofSeconds(1));
    boat.goesOn(run);
    RunId drill = child(run);
    boat.confirm(drill);
    boat.approve(drill, "2026-11-20 09:00 UTC");
    boat.assertEnded(drill, RunState.DONE);
    boat.goesOn(run);
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.isThere("stg", "later")).isFalse();
    assertThat(boat.anchorage.stands("stg", boat.anchorage.rotation())).isEqualTo(Position.ON);
    assertThat(boat.voting.typed("U0OPS1", "status gpii stg")).doesNotContain("Restore drill");
    assertThat(score(run))
        .contains("Expected: half an hour", "Before: stg: up", "After: stg: up", "30 min");
  }

  private String score(RunId run) {
    return boat.track
        .texts(
            "select blocks from letter where letter_key = ?",
            "run/%s/rehearsal-score/told/score".formatted(run))
        .getFirst();
  }
}
