package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.testing.HandClock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorldKeysTest {
  private final TestWorld world = new TestWorld(new HandClock());
  private final WorldKeys keys = new WorldKeys(world.fate());

  @AfterEach
  void close() {
    world.close();
  }

  private static Connection named(String name) {
    return Optional.ofNullable(
            Gigadb.bundled().topology().connections().get(new ConnectionName(name)))
        .orElseThrow();
  }

  @Test
  void every_key_is_whose_it_should_be() {
    assertThat(keys.whose(named("gitlab"))).isEqualTo(new Asked.Told<>("ops-bot"));
    assertThat(keys.whose(named("github"))).isInstanceOf(Asked.Told.class);
    assertThat(keys.knows(named("cloudflare"))).isTrue();
    assertThat(keys.knows(named("hk-aws"))).isFalse();
  }

  @Test
  void a_neighbour_that_was_told_to_misbehave_does_so_when_it_is_asked_for_a_key() {
    world.faults().tell(WorldDns.NAME, Mischance.KEY, 1);
    assertThat(keys.whose(named("cloudflare"))).isInstanceOf(Asked.Troubled.class);
    assertThat(keys.whose(named("cloudflare"))).isInstanceOf(Asked.Told.class);
  }
}
