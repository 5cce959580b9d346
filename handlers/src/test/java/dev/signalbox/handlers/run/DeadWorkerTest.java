package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.TestNeighbour.Killed;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worker dies over a call, and another goes on at once: what was called may not show yet. */
class DeadWorkerTest {
  private static final Duration SETTLING = Duration.ofSeconds(5);
  private static final Track TRACK = new Track();

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    TRACK.quiet();
  }

  @Test
  void what_was_called_is_given_time_to_show_before_it_is_called_again() {
    RunId run = startedByOneWhoDies(Mood.KILLS_AND_SHOWS_IT_LATER);
    TRACK.work();
    TRACK.workAfter(SETTLING.minusSeconds(1));
    assertThat(TRACK.neighbour().calls).containsExactly(run + "/first/1");
    TRACK.neighbour().shows();
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.neighbour().calls).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void what_does_not_show_in_time_is_called_again_under_the_same_token() {
    RunId run = startedByOneWhoDies(Mood.KILLS_BEFORE);
    TRACK.work();
    TRACK.workAfter(SETTLING);
    assertThat(TRACK.neighbour().calls).startsWith(run + "/first/1", run + "/first/1");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void who_aborts_meanwhile_does_not_make_it_undone() {
    RunId run = startedByOneWhoDies(Mood.KILLS_AND_SHOWS_IT_LATER);
    TRACK.the(Aborting.class).abort(run, "ada");
    TRACK.work();
    TRACK.neighbour().shows();
    TRACK.workAfter(SETTLING);
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.DONE);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  private static RunId startedByOneWhoDies(Mood mood) {
    TRACK.neighbour().will(mood);
    RunId run = TRACK.start("trial");
    assertThatThrownBy(TRACK::work).isInstanceOf(Killed.class);
    return run;
  }
}
