package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.levers.Position;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever looks at a database sees whether there is anything to go back to. */
class SnapshotRowTest {
  private final Lifeboat boat = new Lifeboat();

  @AfterEach
  void close() {
    boat.close();
  }

  @Test
  void that_nothing_new_is_kept_for_longer_than_the_alarm_is_seen_in_the_row_of_the_database() {
    assertThat(boat.voting.typed("U0OPS1", "status gpii stg"))
        .contains("the newest whole set is 7m old");
    boat.anchorage.somebodyMoves("stg", boat.anchorage.rotation(), Position.OFF);
    boat.track.clock.tick(Duration.ofMinutes(14));
    assertThat(boat.voting.typed("U0OPS1", "status gpii stg"))
        .contains("look at snapshots", "is 21m old, and a new one is due every 15m");
  }
}
