package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run's steps have found that they change, no other run changes until it is over. */
class TouchTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);

  /** The fence is known when the plan is made; the gate only once somebody has counted. */
  private static final String PAINTING =
      Trial.HEAD
          + """
            - id: said
              do: run.write
              with: { say: one }
            - id: fence
              do: run.paint
              with: { colour: red, on: "row 0x2, record gigadb.org A" }
            - id: gate
              do: run.paint
              with: { colour: blue, on: "${steps.said.mark}" }
          """;

  private static final String OTHER =
      PAINTING.replace("trial", "other").replace("row 0x2, record gigadb.org A", "row 0x2");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    locks().sweep();
    Installation installation = TRACK.the(Installation.class);
    installation.replace(
        Trial.configuration(Map.of("trial", PAINTING, "other", OTHER), installation.shapes()));
  }

  @Test
  void what_its_plan_knows_is_taken_with_the_first_change_and_the_rest_at_its_own_step() {
    RunId run = TRACK.start("trial");
    assertThat(locks().of("gigadb")).isEmpty();
    standsAtTheSecond();
    assertThat(locks().keptBy(run.value())).containsExactly("record gigadb.org A", "row 0x2");
    assertThat(VOTING.typed("U0CURATOR", "locks")).contains("row 0x2 of gigadb", run.value());
    assertThat(TRACK.texts("select blocks from letter where letter_key = ?", run.card()).getFirst())
        .contains("keeps others from record gigadb.org A and row 0x2");
    TRACK.neighbour().will(Mood.FINE, Mood.REFUSES);
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).trouble()).contains("gate: the neighbour refused");
    assertThat(locks().keptBy(run.value()))
        .containsExactly("mark of said", "record gigadb.org A", "row 0x2");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(locks().of("gigadb")).isEmpty();
  }

  @Test
  void a_plan_that_would_change_what_another_run_keeps_is_refused_and_says_whose_it_is() {
    RunId run = TRACK.start("trial");
    standsAtTheSecond();
    RunId other = TRACK.start("other");
    assertThat(TRACK.see(other).state()).isEqualTo(RunState.CANCELLED);
    assertThat(TRACK.see(other).trouble().orElseThrow())
        .contains("INTERLOCK: run " + run + " holds 'row 0x2'", "/ops run " + run);
    assertThat(VOTING.typed("U0OPS1", "why " + run)).contains("nobody else holds it");
  }

  @Test
  void of_two_that_cross_the_second_takes_nothing_stands_and_goes_on_when_the_first_is_over() {
    RunId first = TRACK.start("trial");
    RunId second = TRACK.start("other");
    TRACK.neighbour().meanwhile(() -> TRACK.the(StepWork.class).run(second + "/said"));
    TRACK.the(StepWork.class).run(first + "/said");
    assertThat(locks().of("gigadb")).extracting(Lock::run).containsOnly(first.value());
    assertThat(TRACK.see(second).trouble().orElseThrow())
        .contains("run " + first + " holds 'row 0x2'");
    assertThat(VOTING.typed("U0OPS1", "why " + second)).contains("INTERLOCK", "row 0x2");
    TRACK.work();
    assertThat(TRACK.see(first).state()).isEqualTo(RunState.DONE);
    VOTING.typed("U0OPS1", "run " + second + " retry");
    TRACK.work();
    assertThat(TRACK.see(second).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void two_people_break_all_it_keeps_and_it_only_goes_back_from_then_on() {
    RunId run = TRACK.start("trial");
    standsAtTheSecond();
    String broken = "locks break gigadb \"row 0x2\"";
    assertThat(VOTING.typed("U0OPS1", broken)).contains("/ops " + broken);
    assertThat(VOTING.typed("U0OPS2", broken)).contains("Broken");
    assertThat(locks().of("gigadb")).isEmpty();
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("broke its lock");
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void a_thing_has_a_name_that_can_be_told_from_others_in_a_list() {
    for (String name : List.of("", " ", "row 1, row 2", "x".repeat(121))) {
      assertThatThrownBy(() -> new Resource(name)).hasMessageContaining("record gigadb.org A");
    }
  }

  /** What it has to say is said; the neighbour does not let it paint. */
  private static void standsAtTheSecond() {
    TRACK.neighbour().will(Mood.FINE, Mood.REFUSES);
    TRACK.work();
  }

  private static Locks locks() {
    return TRACK.the(Locks.class);
  }
}
