package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.durable.Kind.Next;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A step that waits for a moment of the week, in the zone of its estate. */
class AppointmentTest {
  private static final ZoneId THERE = ZoneId.of("Asia/Hong_Kong");
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);

  private Instant moment = Instant.EPOCH;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  @Tag("D4.7")
  void nothing_happens_before_the_moment_and_what_follows_knows_it() {
    RunId run = waiting();
    assertThat(TRACK.see(run).steps().getFirst())
        .returns(StepState.WAITING, RunView.StepView::state)
        .extracting(it -> it.note().orElseThrow())
        .asString()
        .contains("waits until", "Asia/Hong_Kong");
    TRACK.workAfter(untilThen().minusSeconds(1));
    assertThat(VOTING.written()).isEmpty();
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(VOTING.written()).containsExactly("since " + moment);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void between_the_first_entry_and_the_moment_nobody_looks() {
    RunId run = waiting();
    assertThat(TRACK.kind("step").run(StepRow.id(run.value(), "wait")))
        .isEqualTo(new Next.Again(moment));
  }

  @Test
  void whoever_comes_hours_too_late_goes_on_at_once_and_not_a_week_later() {
    RunId run = waiting();
    TRACK.workAfter(untilThen().plusHours(5));
    assertThat(VOTING.written()).containsExactly("since " + moment);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void an_abort_does_not_wait() {
    RunId run = waiting();
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    TRACK.workAfter(untilThen().plusHours(1));
    assertThat(VOTING.written()).isEmpty();
  }

  /** Three days and a bit from now, as the estate's people write it. */
  private RunId waiting() {
    ZonedDateTime day = TRACK.clock.instant().atZone(THERE).plusDays(3).with(LocalTime.of(10, 30));
    moment = day.toInstant();
    String at = day.getDayOfWeek().name().substring(0, 3).toUpperCase(Locale.ROOT) + " 10:30";
    return VOTING.asking(
        Trial.HEAD
            + """
              - id: wait
                do: wait.until
                with: { at: "%s" }
              - id: go
                do: run.write
                with: { say: "since ${steps.wait.at}" }
            """
                .formatted(at));
  }

  private Duration untilThen() {
    return Duration.between(TRACK.clock.instant(), moment);
  }
}
