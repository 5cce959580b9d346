package dev.signalbox.handlers.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TempoTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private static Instant at(int speed) {
    return new Tempo(Clock.fixed(NOW, ZoneOffset.UTC), speed).after(Duration.ofSeconds(5));
  }

  @Test
  void in_earnest_it_is_looked_again_when_that_has_passed() {
    assertThat(at(1)).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void where_the_world_turns_faster_it_is_looked_sooner() {
    assertThat(at(50)).isEqualTo(NOW.plusMillis(100));
  }
}
