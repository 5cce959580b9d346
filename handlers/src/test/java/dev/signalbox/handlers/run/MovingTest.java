package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.truth.Moves;
import dev.signalbox.handlers.truth.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While a run makes sites trade their roles it says so, and only that run passes. */
class MovingTest {
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
  void from_its_call_to_its_end_everybody_sees_who_moves_them_and_nobody_else_does_anything() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().meanwhile(() -> assertMoving(run));
    TRADING.trades();
    assertThat(TRADING.production()).isEqualTo("alt");
    assertThat(TRADING.moving()).isEmpty();
    assertThat(VOTING.typed("U0CURATOR", "roles gigadb"))
        .contains(":large_green_circle: ", "production of live is alt, its standby upstream");
    assertThat(TRADING.moves())
        .containsExactlyInAnyOrder(
            run + " made alt the production of live", run + " made upstream the standby of live");
    assertThat(VOTING.press("U0TECH", "keep")).contains("decides it");
    TRACK.work();
    assertThat(TRACK.see(run).state())
        .as("it counts on what it has moved")
        .isEqualTo(RunState.DONE);
    assertThat(TRADING.production()).isEqualTo("alt");
  }

  private static void assertMoving(RunId run) {
    String says = "run " + run + " makes the sites of live trade their roles right now";
    assertThat(VOTING.typed("U0CURATOR", "roles gigadb")).contains(":large_yellow_circle:", says);
    assertThat(VOTING.typed("U0CURATOR", "status gigadb")).contains(":large_yellow_circle:", says);
    assertThat(VOTING.typed("U0OPS2", "trial gigadb")).contains("ROLES_MOVING", says);
    assertThat(VOTING.typed("U0OPS1", "why " + run)).contains("it is this run that makes sites");
    assertThat(
            VOTING.typed(
                "U0OPS1", "roles gigadb settle --production alt --environment live --reason x"))
        .contains("Not settled (ROLES_MOVING)", says);
    WITNESS.willSay("alt", "upstream");
  }

  @Test
  void what_is_taken_back_is_written_back() {
    RunId run = TRACK.start("trial");
    TRADING.trades();
    WITNESS.willSay("upstream", "alt");
    VOTING.press("U0TECH", "all");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.step(run, "swap").state()).isEqualTo(StepState.UNDONE);
    assertThat(TRADING.production()).isEqualTo("upstream");
    assertThat(TRADING.moving()).isEmpty();
    assertThat(TRADING.moves()).hasSize(4);
  }

  @Test
  void another_run_that_is_under_way_stands_meanwhile() {
    RunId second = TRACK.start("trial");
    TRACK.clock.tick(Duration.ofMinutes(2));
    RunId first = TRACK.start("trial");
    TRACK.neighbour().meanwhile(TRACK::work);
    TRACK.the(StepWork.class).run(StepRow.id(first.value(), "swap"));
    TRACK.workAfter(Duration.ofSeconds(5));
    assertThat(TRACK.see(second).trouble().orElseThrow())
        .contains("run " + first + " makes the sites of live trade");
    assertThat(TRADING.production()).isEqualTo("alt");
  }

  @Test
  void a_run_whose_roles_are_others_than_it_counts_on_writes_nothing_more() {
    RunId run = TRACK.start("trial");
    TRADING.trades();
    WITNESS.willSay("upstream", "alt");
    for (String user : List.of("U0OPS1", "U0OPS2")) {
      VOTING.typed(user, "roles gigadb settle --production upstream --environment live --reason x");
    }
    assertThat(TRADING.production()).isEqualTo("upstream");
    VOTING.press("U0TECH", "keep");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("production of live is upstream, and this run counts on alt");
  }

  @Test
  @Tag("queries")
  void what_belongs_to_a_run_that_is_over_is_swept() {
    TRACK.the(Moves.class).begin(new Settlement.Place("gigadb", "live"), "nobody");
    assertThat(TRACK.the(Moves.class).sweep()).isEqualTo(1);
    assertThat(TRADING.moving()).isEmpty();
  }
}
