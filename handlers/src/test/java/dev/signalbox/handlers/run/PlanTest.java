package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Map<String, String> BROAD = Map.of("brush", "broad");
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");
  private static final String PAINT_LIVE =
      """
      runbook: trial
      title: Try ${estate} with a ${brush} brush
      reviewed: 2026-11-20
      command: trial <estate> <brush>
      environment: live
      inputs:
        brush: { type: word }
      steps:
        - id: seen
          do: run.look
        - id: painted
          do: run.paint
          with: { colour: "${brush} ${production}", coats: "${steps.seen.coats}" }
        - id: told
          do: run.write
          with: { say: "it took ${steps.seen.coats}" }
      """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    Changed.adopt(TRACK);
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(PAINT_LIVE, installation.shapes()));
  }

  @Test
  void nothing_happens_before_somebody_else_has_said_yes_to_what_it_would_do() {
    RunId run = TRACK.start("trial", BROAD);
    TRACK.work();
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    String hash = TRACK.see(run).what().hash().orElseThrow();
    assertThat(VOTING.message())
        .contains("Try GigaDB with a broad brush?", "On GigaDB live: one step that can be taken")
        .contains("Plan " + hash, "What it is for:\\n• painted: chalk");
    assertThat(VOTING.press("U0OPS1", "approved")).contains("OWN_REQUEST");
    assertThat(VOTING.press("U0TECH", "approved")).contains("NOT_IN_GROUP");
    assertThat(VOTING.press("U0OPS2", "approved")).contains("To approve, type ", "gigadb");
    assertThat(VOTING.send("U0OPS2", "approved", Map.of("typed", "yes"))).contains("type exactly");
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("broad upstream", "it took 2");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void a_plan_is_shown_with_all_that_is_known_and_bears_the_hash_that_its_run_would() {
    String plan = VOTING.typed("U0OPS1", "plan practice gigadb --by-hand");
    assertThat(plan)
        .contains("ada practises on GigaDB", "You confirm its plan yourself.", "On GigaDB: ")
        .contains("note: write on paper: ada practises on", "⟨by of permission⟩ said no");
    RunId run = TRACK.start("practice");
    assertThat(plan).contains(TRACK.see(run).what().hash().orElseThrow());
    assertThat(VOTING.typed("U0OPS1", "plan practice gigadb")).doesNotContain("By hand");
    assertThat(VOTING.typed("U0OPS1", "plan trial gigadb broad"))
        .contains("Somebody else of ops approves its plan and types gigadb.")
        .contains("Found now", "painted: the wall is bare");
  }

  @Test
  void a_no_ends_it_before_it_has_begun() {
    RunId run = TRACK.start("trial", BROAD);
    assertThat(VOTING.press("U0OPS2", "rejected")).contains("decides it");
    TRACK.work();
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.see(run).outcome()).contains("rejected");
    assertThat(TRACK.see(run).trouble()).contains("ben said no");
  }

  @ParameterizedTest
  @EnumSource(Changed.class)
  @Tag("D4.3")
  void what_moves_between_the_yes_and_the_beginning_is_asked_again(Changed changed) {
    RunId run = approved();
    changed.in(TRACK);
    TRACK.work();
    assertThat(TRACK.neighbour().calls).hasSize(changed == Changed.ONLY_COLOUR ? 2 : 0);
    if (changed != Changed.ONLY_COLOUR) {
      assertThat(TRACK.see(run).trouble().orElseThrow()).startsWith("STALE_PLAN: " + changed.named);
    }
  }

  @ParameterizedTest
  @EnumSource(Changed.class)
  void what_moves_before_the_first_write_holds_it(Changed changed) {
    RunId run = approved();
    TRACK.plan();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.RUNNING);
    changed.in(TRACK);
    TRACK.work();
    assertThat(TRACK.neighbour().calls).hasSize(changed == Changed.ONLY_COLOUR ? 2 : 0);
    if (changed != Changed.ONLY_COLOUR) {
      assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
      assertThat(TRACK.see(run).trouble().orElseThrow())
          .containsAnyOf("painted: CHANGED: ", "painted: STALE_PLAN: ")
          .contains(changed.named);
    }
  }

  @Test
  void what_is_asked_again_can_be_said_yes_to_again() {
    RunId run = approved();
    Changed.INPUT.in(TRACK);
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    TRACK.work();
    assertThat(VOTING.written()).contains("narrow upstream");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  @Tag("D4.3")
  void an_old_yes_and_no_answer_at_all_begin_nothing() {
    RunId run = approved();
    TRACK.workAfter(Duration.ofMinutes(31));
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("older than 30 minutes");
    TRACK.workAfter(Duration.ofDays(2));
    assertThat(TRACK.see(run).outcome()).contains("expired");
    assertThat(TRACK.neighbour().calls).isEmpty();
  }

  @Test
  @Tag("D4.4")
  void a_yes_of_somebody_who_has_left_the_group_since_is_none() {
    RunId run = approved();
    Changed.edit(
        TRACK, "people.yml", it -> it.replace("ops:        [ada, ben]", "ops: [ada, tess]"));
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("no longer in the group");
    assertThat(TRACK.neighbour().calls).isEmpty();
  }

  @Test
  void what_cannot_be_looked_at_cannot_be_planned() {
    TRACK.neighbour().coats = 0;
    RunId run = TRACK.start("trial", BROAD);
    assertThat(TRACK.see(run).outcome()).contains("refused");
    assertThat(TRACK.see(run).trouble()).contains("seen says no: it is too dark");
  }

  @Test
  void what_was_refused_before_it_began_is_no_double_of_the_same_asked_again_at_once() {
    TRACK.neighbour().coats = 0;
    RunId refused = TRACK.start("trial", BROAD);
    TRACK.neighbour().heal();
    RunId anew = TRACK.start("trial", BROAD);
    assertThat(anew).isNotEqualTo(refused);
    assertThat(TRACK.start("trial", BROAD)).isEqualTo(anew);
  }

  private static RunId approved() {
    RunId run = TRACK.start("trial", BROAD);
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    return run;
  }
}
