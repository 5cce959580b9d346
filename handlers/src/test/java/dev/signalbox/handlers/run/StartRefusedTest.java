package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands between a run and the one that it would start, and what people read of that. */
class StartRefusedTest {
  private final Nursery nursery = new Nursery(Map.of());
  private final Track track = nursery.track;

  @AfterEach
  void close() {
    nursery.close();
  }

  @Test
  void what_the_gate_refuses_ends_otherwise() {
    nursery.install(Nursery.PARENT.replace("interlock: live\n", ""), Nursery.CHILD);
    track.change(
        "insert into run_lock (estate, name, run, taken_at) values ('gigadb', 'live', 'zzzzzz',"
            + " current_timestamp)");
    RunId parent = nursery.begun();
    assertThat(track.see(nursery.childOf(parent)).outcome()).contains("refused");
    assertThat(track.see(parent).outcome()).contains("child.otherwise");
  }

  @Test
  void what_is_held_is_told_on_the_elders_card_with_the_way_there() {
    nursery.install(Nursery.PARENT, Nursery.CHILD);
    RunId parent = track.start("trial");
    track.neighbour().will(Mood.FINE, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    track.workLong(4);
    RunId child = nursery.childOf(parent);
    assertThat(track.see(child).state()).isEqualTo(RunState.HELD);
    assertThat(nursery.card(parent))
        .contains("goes on as run " + child)
        .contains("it is held, and waits for a decision on its own card", "painted: ");
    assertThat(nursery.card(child)).contains("A part of `" + parent + "`");
    track.neighbour().heal();
    assertThat(track.the(Retrying.class).retry(child, "ada")).isTrue();
    track.work();
    assertThat(track.see(child).state()).isEqualTo(RunState.WAITING);
    track.workAfter(Duration.ofMinutes(6));
    assertThat(nursery.card(parent)).contains("it waits for people").doesNotContain("it is held");
  }

  @Test
  void an_input_that_a_step_told_and_that_does_not_fit_holds_the_run_before_anything_is_started() {
    nursery.install(
        Nursery.PARENT.replace("colour: red", "colour: \"${steps.first.mark}\""),
        Nursery.CHILD.replace("{ type: word }", "{ type: text, of: [red, blue] }"));
    RunId parent = nursery.begun();
    assertThat(nursery.childrenOf(parent)).isEmpty();
    assertThat(track.see(parent).trouble()).get().asString().contains("input 'colour' of 'small'");
  }

  @Test
  void what_could_not_be_started_is_said_before_anything_begins() {
    nursery.install(Nursery.PARENT, Nursery.CHILD + "  - do: ppc.preflight\n");
    RunId parent = nursery.begun();
    assertThat(track.see(parent).outcome()).contains("refused");
    assertThat(track.texts("select trouble from run where id = ?", parent.value()).getFirst())
        .contains("'small' waits for ppc.preflight");
    assertThat(nursery.voting.written()).isEmpty();
  }
}
