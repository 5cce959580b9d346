package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T10:05:00Z");

  @Test
  void what_has_just_run_runs_next_tomorrow_by_the_clock_of_utc() {
    assertThat(at("05 10 * * *").next(MORNING)).contains(Instant.parse("2026-11-23T10:05:00Z"));
    assertThat(at("00 22 * * *").next(MORNING)).contains(Instant.parse("2026-11-22T22:00:00Z"));
  }

  @Test
  void a_day_that_never_comes_is_never_next() {
    assertThat(at("0 0 31 2 *").next(MORNING)).isEmpty();
  }

  private static Schedule at(String cron) {
    return new Schedule(
        new ScheduleName("reset"), RunsOn.STANDBY, cron, "Reset database", Optional.empty());
  }
}
