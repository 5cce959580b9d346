package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.TestNeighbour.Mood;
import dev.signalbox.handlers.truth.Moves;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workers die, neighbours refuse and people step in while sites trade their roles. */
class HalfMovedTest {
  private static final Track TRACK = Track.with(Map.of("trial.witness", "planted"));
  private static final Voting VOTING = new Voting(TRACK);
  private static final PlantedWitness WITNESS = TRACK.the(PlantedWitness.class);
  private static final Trading TRADING = new Trading(VOTING);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void upstream_is_production() {
    TRADING.upstreamIsProduction();
  }

  @Test
  void who_dies_over_it_leaves_it_moving_and_who_goes_on_writes_it_down_once() {
    TRACK.neighbour().will(Mood.KILLS_AND_SHOWS_IT_LATER);
    RunId run = TRACK.start("trial");
    assertThatThrownBy(TRACK::work).isInstanceOf(TestNeighbour.Killed.class);
    assertThat(TRADING.moving()).containsExactly(run.value());
    assertThat(TRADING.production()).isEqualTo("upstream");
    assertThat(TRACK.the(Moves.class).sweep()).isZero();
    TRACK.neighbour().shows();
    TRACK.workAfter(Duration.ofSeconds(5));
    assertThat(TRADING.production()).isEqualTo("alt");
    assertThat(TRADING.moving()).isEmpty();
    assertThat(TRADING.moves()).hasSize(2);
  }

  @Test
  void who_dies_over_taking_it_back_leaves_it_moving_too() {
    RunId run = TRACK.start("trial");
    TRADING.trades();
    VOTING.press("U0TECH", "all");
    TRACK.neighbour().will(Mood.KILLS_BEFORE);
    assertThatThrownBy(TRACK::work).isInstanceOf(TestNeighbour.Killed.class);
    assertThat(TRADING.moving()).containsExactly(run.value());
    assertThat(TRADING.production()).isEqualTo("alt");
    TRACK.workAfter(Duration.ofSeconds(5));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRADING.production()).isEqualTo("upstream");
    assertThat(TRADING.moving()).isEmpty();
  }

  @Test
  void half_a_move_is_finished_though_stories_differ_meanwhile() {
    RunId run = halfway();
    WITNESS.willSay("alt", "upstream");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.step(run, "swap").state()).isEqualTo(StepState.DONE);
    assertThat(TRADING.production()).isEqualTo("alt");
    assertThat(TRADING.moving()).isEmpty();
  }

  @Test
  @Tag("D1.10")
  void half_a_move_is_put_back_and_nothing_was_moved_then() {
    RunId run = halfway();
    assertThat(VOTING.typed("U0OPS2", "trial gigadb")).contains("ROLES_MOVING", run.value());
    WITNESS.willSay("alt", "upstream");
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(TRADING.production()).isEqualTo("upstream");
    assertThat(TRADING.moving()).isEmpty();
    assertThat(TRADING.moves()).isEmpty();
  }

  @Test
  void what_a_person_did_by_hand_is_moved_all_the_same() {
    RunId run = halfway();
    VOTING.handed("U0OPS2", run, "swap", Map.of("evidence", "I saw it"));
    WITNESS.willSay("alt", "upstream");
    TRACK.work();
    assertThat(TRACK.step(run, "swap").state()).isEqualTo(StepState.BY_HAND);
    assertThat(TRADING.production()).isEqualTo("alt");
    assertThat(TRADING.moving()).isEmpty();
  }

  /** Called, and stands; nobody has seen the other side yet. */
  private static RunId halfway() {
    TRACK.neighbour().will(Mood.REFUSES);
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRADING.moving()).containsExactly(run.value());
    assertThat(TRADING.production()).isEqualTo("upstream");
    return run;
  }
}
