package dev.signalbox.bot.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.health.HealthStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ClockReadinessTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final AtomicReference<Instant> databases = new AtomicReference<>(NOW);
  private final ClockReadiness readiness =
      new ClockReadiness(databases::get, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void a_node_whose_clock_is_off_is_not_ready_until_it_is_mended() {
    assertThat(statusAt(Duration.ofSeconds(2))).isEqualTo(HealthStatus.UP);
    assertThat(statusAt(Duration.ofMillis(2001))).isEqualTo(HealthStatus.DOWN);
    assertThat(statusAt(Duration.ofSeconds(-3))).isEqualTo(HealthStatus.DOWN);
    assertThat(statusAt(Duration.ZERO)).isEqualTo(HealthStatus.UP);
  }

  @Test
  void a_database_that_is_away_says_nothing_about_our_clock() {
    Clocks away =
        () -> {
          throw new IllegalStateException("planted: away");
        };
    var without = new ClockReadiness(away, Clock.fixed(NOW, ZoneOffset.UTC));
    without.compare();
    assertThat(status(without)).isEqualTo(HealthStatus.UP);
  }

  @Test
  void a_slow_answer_is_no_wrong_clock() {
    var ours = new AtomicReference<>(NOW);
    InstantSource passing = ours::get;
    Clocks slow =
        () -> {
          ours.set(NOW.plusSeconds(10));
          return NOW.plusSeconds(1);
        };
    var patient = new ClockReadiness(slow, passing.withZone(ZoneOffset.UTC));
    patient.compare();
    assertThat(status(patient)).isEqualTo(HealthStatus.UP);
  }

  private HealthStatus statusAt(Duration apart) {
    databases.set(NOW.plus(apart));
    readiness.compare();
    return status(readiness);
  }

  private static HealthStatus status(ClockReadiness readiness) {
    return Objects.requireNonNull(Mono.from(readiness.getResult()).block()).getStatus();
  }
}
