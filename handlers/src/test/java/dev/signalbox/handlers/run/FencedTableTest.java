package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The role table tells everybody which site must not be used. */
class FencedTableTest {
  private static final String FENCE =
      Trial.LIVE
          + """
            - id: fence
              do: site.fence
              with: { site: "${standby}" }
            - do: run.commit
          """;

  private final ReadingRoom room = new ReadingRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void a_fenced_site_has_failed_over_until_that_is_lifted() {
    room.assertDone(room.begun(FENCE + "  - id: table\n    do: table.publish\n"));
    assertThat(room.text()).containsPattern("alt \\|.*hot stand-by.*\\| FAILED_OVER \\|");
    room.region.voting.typed("U0OPS1", "fence lift gigadb alt");
    room.region.track.clock.tick(Duration.ofMinutes(2));
    room.assertDone(room.begun(TablePublishTest.PUBLISH));
    assertThat(room.text()).doesNotContain("FAILED_OVER");
  }

  @Test
  void whoever_looks_whether_traffic_could_move_hears_of_it() {
    room.assertDone(room.begun(FENCE));
    room.region.track.clock.tick(Duration.ofMinutes(2));
    RunId run = room.begun(Trial.LIVE + "  - do: traffic.preflight\n");
    assertThat(room.region.track.see(run).state()).isNotEqualTo(RunState.DONE);
    assertThat(room.region.track.see(run).trouble().orElse("")).contains("alt is fenced");
  }
}
