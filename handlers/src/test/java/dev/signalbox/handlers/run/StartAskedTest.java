package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A yes to a run is none to the one that it starts: that asks for its own. */
class StartAskedTest {
  private final Nursery nursery = new Nursery(Map.of("trial.asks", "people"));
  private final Track track = nursery.track;

  @AfterEach
  void close() {
    nursery.close();
  }

  @Test
  void the_other_run_does_nothing_before_people_have_said_yes_to_its_own_plan() {
    RunId parent = confirmed();
    RunId child = nursery.childOf(parent);
    assertThat(track.see(child).state()).isEqualTo(RunState.WAITING);
    assertThat(nursery.voting.written()).containsExactly("one");
    assertThat(nursery.voting.message()).contains("Paint GigaDB red");
  }

  @Test
  void a_no_to_its_plan_is_an_end_of_it() {
    RunId parent = confirmed();
    assertThat(nursery.voting.press("U0OPS2", "rejected")).contains("decides it");
    track.work();
    assertThat(track.see(nursery.childOf(parent)).outcome()).contains("rejected");
    assertThat(track.see(parent).outcome()).contains("child.otherwise");
    assertThat(nursery.voting.written()).containsExactly("one", "sorry", "the end");
  }

  @Test
  void while_its_plan_is_asked_for_it_goes_with_its_elder_and_nobody_is_asked_any_more() {
    RunId parent = confirmed();
    RunId child = nursery.childOf(parent);
    track.the(Aborting.class).abort(parent, "ada");
    track.work();
    assertThat(track.see(child).outcome()).contains("cancelled");
    assertThat(track.see(parent).outcome()).contains("aborted");
    assertThat(track.texts("select id from ask where state = 'OPEN'")).isEmpty();
  }

  private RunId confirmed() {
    RunId parent = nursery.begun();
    assertThat(nursery.voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    return parent;
  }
}
