package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.levers.Position;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised of an estate's data, beside what is measured. */
@Tag("S1-20")
@Tag("S1-27")
class PolicyTest {
  private final Lifeboat boat = new Lifeboat();

  @AfterEach
  void close() {
    boat.close();
  }

  private String typed(String command) {
    return boat.voting.typed("U0OPS1", command).replaceAll("(?:Plain|Bold|Code)\\[text=|], |]", "");
  }

  @Test
  void each_environment_has_what_it_promises_and_whether_that_is_kept() {
    assertThat(typed("policy gpii"))
        .contains("prd: critical data", "stg: replaceable data", "dev: replaceable data")
        .contains(":large_green_circle: loss: 10m at most promised; the newest whole set is 2m old")
        .contains(":large_green_circle: frequency: one every 15m promised; no gap")
        .contains(":large_green_circle: retention: 364d back promised; the oldest whole set is 3")
        .contains(":large_yellow_circle: outage: 30m at most promised; never rehearsed. Next: ");
    assertThat(typed("policy gpii stg")).doesNotContain("prd");
  }

  @Test
  void what_is_not_kept_is_red_in_the_row_of_its_environment_and_tells_what_to_do() {
    boat.anchorage.somebodyMoves("prd", boat.anchorage.rotation(), Position.OFF);
    boat.track.clock.tick(Duration.ofMinutes(30));
    assertThat(typed("status gpii prd"))
        .contains(":red_circle: policy · critical data; the newest whole set is 32m old (loss: 10m")
        .contains("never rehearsed (outage: 30m at most)");
    assertThat(typed("policy gpii prd")).contains("see on its host whether the rotation works");
    boat.anchorage.somebodyMoves("prd", boat.anchorage.rotation(), Position.ON);
    boat.track.clock.tick(Duration.ofMinutes(10));
    assertThat(typed("policy gpii prd"))
        .contains("frequency: one every 5m promised; no whole set for 35m after 2026-11-20 09:05");
  }

  @Test
  void whom_nobody_can_ask_keeps_no_promise_for_all_we_know() {
    boat.track.the(Faults.class).tell("disk-snapshots", Mischance.NOTHING, 9);
    assertThat(typed("status gpii stg"))
        .contains(":large_yellow_circle: policy · replaceable data")
        .doesNotContain("no gap");
  }

  @Test
  void programs_read_it_too() {
    assertThat(typed("status gpii prd --json")).contains("\"policy\":{\"light\":\"DARK\"");
  }

  @Test
  void where_nothing_is_promised_or_known_of_it_that_is_said() {
    assertThat(typed("policy gigadb")).contains("Nothing is promised of the data of");
    assertThat(typed("policy gpii prod")).contains("has no environment 'prod', but dev, stg, prd");
    assertThat(typed("policy nothing")).contains("NO_SUCH_ESTATE");
  }
}
