package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While something is replaced, nobody's push brings back what was there. */
@Tag("D2.11")
class PipelineFreezeTest {
  private static final Duration A_WHILE = Duration.ofMinutes(4);
  private static final String FREEZE =
      """
        - id: frozen
          do: pipeline.freeze
          with: { limit: 2h }
        - id: meanwhile
          do: task.ask
          with: { groups: [qa], say: "Do what is to be done", limit: 4h, on-limit: hold }
      finally:
        - undo: frozen
      """;
  private final Stairs stairs = new Stairs();

  @BeforeEach
  void install() {
    stairs.install(FREEZE);
  }

  @AfterEach
  void close() {
    stairs.close();
  }

  private Openness now() {
    return stairs.track.the(Admission.class).now(stairs.project())
            instanceof Asked.Told<Openness>(Openness now)
        ? now
        : Openness.CLOSED;
  }

  private void set(Openness wished) {
    stairs.track.the(Admission.class).set(stairs.project(), wished);
  }

  private RunId frozen() {
    RunId run = stairs.begun();
    assertThat(stairs.says("U0OPS2")).contains("decides it");
    stairs.passes(Duration.ofMinutes(1));
    return run;
  }

  private void over() {
    assertThat(stairs.voting.send("U0QA", "by-hand", Map.of())).contains("decides it");
    stairs.passes(A_WHILE);
  }

  @Test
  void they_run_for_nobody_and_then_for_those_for_whom_they_ran_before() {
    set(Openness.MEMBERS);
    RunId run = frozen();
    assertThat(now()).isEqualTo(Openness.CLOSED);
    over();
    stairs.assertDone(run);
    assertThat(now()).isEqualTo(Openness.MEMBERS);
  }

  @Test
  void what_runs_already_is_named_before_anybody_says_yes() {
    stairs.pushers.play(stairs.project(), stairs.newest().id(), Stairs.GATE, "carol");
    stairs.track.clock.tick(Duration.ofSeconds(1));
    assertThat(
            stairs
                .entered("pipeline.freeze", Map.of("limit", "2h"))
                .preview()
                .orElseThrow()
                .colour())
        .contains("they run for everybody now")
        .contains("these go on: gcp-promote-to-prd of pipeline " + stairs.newest().id());
  }

  @Test
  void what_somebody_has_set_since_is_said_and_left_alone() {
    RunId run = frozen();
    set(Openness.MEMBERS);
    over();
    stairs.assertHeld(run, "somebody has set it since", "for members only", "for everybody");
    assertThat(now()).isEqualTo(Openness.MEMBERS);
  }

  @Test
  void what_was_closed_before_stays_closed() {
    set(Openness.CLOSED);
    RunId run = frozen();
    over();
    stairs.assertDone(run);
    assertThat(now()).isEqualTo(Openness.CLOSED);
  }

  @Test
  void a_setting_without_an_answer_is_read_again() {
    RunId run = stairs.begun();
    stairs.says("U0OPS2");
    stairs.track.the(Faults.class).tell("pipelines", Mischance.UNANSWERED, 1);
    stairs.passes(A_WHILE);
    assertThat(now()).isEqualTo(Openness.CLOSED);
    over();
    stairs.assertDone(run);
    assertThat(now()).isEqualTo(Openness.EVERYBODY);
  }
}
