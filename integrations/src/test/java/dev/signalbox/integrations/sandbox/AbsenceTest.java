package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Errands;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node of a database goes away in a world that turns ten times as fast. */
class AbsenceTest {
  private static final String DATABASE = "stg-couch";
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock, 10);

  @AfterEach
  void close() {
    world.close();
  }

  private boolean isAway() {
    return world.world().see(things -> Absence.isOf(things, DATABASE, clock.instant()));
  }

  private boolean isFelt() {
    return world.world().see(things -> Absence.isFelt(things, DATABASE, clock.instant()));
  }

  private void losesANode() {
    JsonObject spell = Absence.spell(clock.instant(), world.access());
    world
        .world()
        .change(
            things -> {
              things.add(WorldRotation.KIND, "stg", JsonObject.empty().with("database", DATABASE));
              things.add(FirstHosts.KIND, "stg", JsonObject.empty());
              Thing host = things.find(FirstHosts.KIND, "stg").orElseThrow();
              Absence.happens(things, host, Errands.loseNode(), spell);
              return true;
            });
  }

  @Test
  void clients_feel_it_for_a_moment_and_it_comes_back_later_all_at_the_speed_of_the_world() {
    losesANode();
    assertThat(isFelt()).isTrue();
    clock.tick(Duration.ofMillis(1_200));
    assertThat(isFelt()).isFalse();
    assertThat(isAway()).isTrue();
    clock.tick(Duration.ofMillis(7_800));
    assertThat(isAway()).isFalse();
  }
}
