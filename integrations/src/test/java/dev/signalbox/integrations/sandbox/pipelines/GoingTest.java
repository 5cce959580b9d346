package dev.signalbox.integrations.sandbox.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.pipelines.Progress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GoingTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void a_job_waits_is_taken_up_runs_and_ends() {
    var going = new Going(NOON, NOON.plusSeconds(8), false, true, "ops-bot");
    assertThat(going.progress(NOON.minusMillis(1))).isEqualTo(Progress.WAITS_FOR_OTHERS);
    assertThat(going.progress(NOON)).isEqualTo(Progress.WAITS_FOR_RUNNER);
    assertThat(going.progress(NOON.plusSeconds(1))).isEqualTo(Progress.RUNNING);
    assertThat(going.progress(NOON.plusSeconds(8))).isEqualTo(Progress.PASSED);
  }

  @Test
  void however_fast_the_world_turns_what_has_ended_has_ended() {
    var going = new Going(NOON, NOON.plusNanos(1), true, true, "ops-bot");
    assertThat(going.progress(NOON.plusNanos(1))).isEqualTo(Progress.FAILED);
  }
}
