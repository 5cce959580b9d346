package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Errands;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.commands.Token;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long it takes what the hosts of the simulated world were told to run. */
class WorldErrandsTest {
  private static final Token TOKEN = new Token("run/warm/1");
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldErrands errands = new WorldOfHosts(world, clock).errands();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void nothing_is_over_before_its_time_whenever_in_a_second_it_was_begun() {
    clock.tick(Duration.ofMillis(900));
    errands.begin(WorldOfHosts.HOST, TOKEN, Errands.warmCache(), "warming");
    clock.tick(Duration.ofMillis(4_500));
    assertThat(errands.standing(WorldOfHosts.HOST, TOKEN)).isInstanceOf(Standing.Running.class);
    clock.tick(Duration.ofMillis(500));
    assertThat(errands.standing(WorldOfHosts.HOST, TOKEN)).isInstanceOf(Standing.Finished.class);
  }
}
