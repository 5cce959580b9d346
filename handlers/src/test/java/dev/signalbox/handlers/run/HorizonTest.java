package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan looks as far ahead as what it sees stays true. */
class HorizonTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String LOOK = "- { id: seen, do: run.look }\n";
  private static final String TELL =
      "- { id: told, do: run.write, with: { say: \"it took ${steps.seen.coats}\" } }\n";
  private static final String ADD = "- { id: added, do: run.write, with: { say: first } }\n";
  private static final String CHANGE = "- { id: wall, do: run.paint, with: { colour: red } }\n";

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.neighbour().coats = 2;
  }

  @Test
  void a_no_before_anything_is_done_is_one_to_the_plan() {
    TRACK.neighbour().coats = 0;
    assertThat(plan(LOOK, ADD, TELL)).contains("no plan of this now", "too dark");
  }

  @Test
  void behind_what_only_adds_a_look_tells_what_it_finds_and_its_no_is_left_to_its_turn() {
    assertThat(plan(ADD, LOOK, TELL)).contains("it took 2");
    TRACK.neighbour().coats = 0;
    assertThat(plan(ADD, LOOK, TELL)).contains("it took ⟨coats of seen⟩");
    RunId run = TRACK.start("trial");
    VOTING.press("U0OPS1", "confirmed");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("too dark");
    assertThat(VOTING.written()).containsExactly("first");
  }

  @Test
  void behind_what_changes_the_world_nothing_is_looked_at_before_its_turn() {
    assertThat(plan(CHANGE, LOOK, TELL)).contains("it took ⟨coats of seen⟩");
    assertThat(plan(CHANGE, "- undo: wall\n", LOOK, TELL)).contains("⟨coats of seen⟩");
  }

  private static String plan(String... steps) {
    Installation installation = TRACK.the(Installation.class);
    String text = Trial.HEAD + String.join("", steps);
    installation.replace(Trial.configuration(text, installation.shapes()));
    return VOTING.typed("U0OPS1", "plan trial gigadb");
  }
}
