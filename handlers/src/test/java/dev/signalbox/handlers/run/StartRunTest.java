package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.run.Interruptions.Crash;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step has another procedure carried out, as a run of its own, and waits for its end. */
class StartRunTest {
  private final Nursery nursery = new Nursery(Map.of("trial.model", "here"));
  private final Track track = nursery.track;

  @AfterEach
  void close() {
    nursery.close();
  }

  @Test
  void the_other_run_has_a_card_of_its_own_and_its_end_is_the_steps() {
    RunId parent = nursery.begun();
    RunId child = nursery.childOf(parent);
    assertThat(track.see(child).title()).isEqualTo("Paint GigaDB red");
    assertThat(track.see(child).requester()).isEqualTo(track.see(parent).requester());
    assertThat(track.step(parent, "child").state()).isEqualTo(StepState.WAITING);
    nursery.voting.press("U0TECH", "approved");
    track.work();
    assertThat(track.see(child).state()).isEqualTo(RunState.DONE);
    assertThat(track.see(parent).outcome()).contains("done");
    assertThat(nursery.voting.written())
        .containsExactly("one", "red", "kept", "it ended done", "the end");
  }

  @Test
  void any_other_end_of_it_is_the_way_that_the_runbook_states() {
    RunId parent = nursery.begun();
    nursery.voting.press("U0TECH", "rejected");
    track.work();
    assertThat(track.see(nursery.childOf(parent)).outcome()).contains("good.rejected");
    assertOtherwise(parent);
  }

  @Test
  void what_its_elder_froze_and_keeps_to_itself_keeps_it_from_nothing() {
    RunId parent = nursery.begun();
    assertThat(nursery.voting.written()).contains("red");
    assertThat(track.the(Locks.class).of("gigadb"))
        .extracting(Lock::run)
        .containsExactly(parent.value());
    assertThat(nursery.voting.typed("U0OPS2", "trial gigadb")).contains("EMBARGO");
    assertThat(track.see(nursery.childOf(parent)).trouble()).isEmpty();
  }

  @Test
  void who_takes_the_elders_lock_away_takes_it_from_both() {
    RunId parent = nursery.begun();
    Lock lock = track.the(Locks.class).of("gigadb").getFirst();
    track.the(Locks.class).breakUp(lock, "ada");
    track.the(Locks.class).breakUp(lock, "ben");
    nursery.voting.press("U0TECH", "approved");
    track.work();
    assertThat(track.see(nursery.childOf(parent)).trouble())
        .get()
        .asString()
        .contains("broke its lock");
    assertThat(nursery.voting.written()).doesNotContain("kept");
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void whoever_dies_over_it_is_followed_by_one_who_does_not_start_it_again(Line line) {
    RunId parent = track.start("trial");
    track
        .the(Interruptions.class)
        .plan(
            new Fault.Passed(line, StepRow.id(parent.value(), "child")),
            () -> {
              throw new Crash();
            });
    if (line != Line.FINISHED) {
      assertThatThrownBy(track::work).isInstanceOf(Crash.class);
      track.workAfter(Duration.ofMinutes(1));
    }
    track.work();
    nursery.voting.press("U0TECH", "approved");
    try {
      track.work();
    } catch (Crash _) {
      track.workAfter(Duration.ofMinutes(1));
    }
    assertThat(nursery.childrenOf(parent)).hasSize(1);
    assertThat(track.texts("select id from run where runbook = 'small'")).hasSize(1);
    assertThat(track.see(parent).outcome()).contains("done");
  }

  @Test
  @Tag("queries")
  void it_is_cancelled_with_its_elder_which_waits_until_it_has_gone_back() {
    RunId parent = nursery.begun();
    RunId child = nursery.childOf(parent);
    assertThat(nursery.voting.typed("U0OPS1", "run " + parent + " abort")).contains("Aborted");
    track.work();
    assertThat(track.see(child).outcome()).contains("aborted");
    assertThat(track.step(child, "painted").state()).isEqualTo(StepState.UNDONE);
    assertThat(track.see(parent).outcome()).contains("aborted");
    assertThat(track.the(Locks.class).of("gigadb")).isEmpty();
    assertThat(track.see(parent).ending().at().orElseThrow())
        .isAfterOrEqualTo(track.see(child).ending().at().orElseThrow());
    assertThat(nursery.voting.written()).doesNotContain("sorry", "kept");
  }

  @Test
  void an_elder_waits_while_the_way_back_of_what_it_started_is_held() {
    RunId parent = nursery.begun();
    RunId child = nursery.childOf(parent);
    track.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    track.the(Aborting.class).abort(parent, "ada");
    track.workLong(3);
    assertThat(track.see(child).state()).isEqualTo(RunState.HELD);
    assertThat(track.see(parent).state().isEnd()).isFalse();
    assertThat(track.step(parent, "child").state()).isEqualTo(StepState.WAITING);
    track.neighbour().heal();
    track.the(Retrying.class).retry(child, "ada");
    track.workLong(2);
    assertThat(track.see(child).outcome()).contains("aborted");
    assertThat(track.see(parent).outcome()).contains("aborted");
  }

  @Test
  void who_ends_it_before_it_has_begun_anything_sees_nothing_started() {
    RunId parent = track.start("trial");
    track
        .the(Interruptions.class)
        .plan(
            new Fault.Passed(Line.LOOKED, StepRow.id(parent.value(), "child")),
            () -> track.the(Aborting.class).abort(parent, "ada"));
    track.work();
    assertThat(nursery.childrenOf(parent)).isEmpty();
    assertThat(track.see(parent).outcome()).contains("aborted");
  }

  @Test
  void people_may_end_it_alone() {
    RunId parent = nursery.begun();
    RunId child = nursery.childOf(parent);
    assertThat(nursery.voting.typed("U0OPS2", "run " + child + " abort")).contains("Aborted");
    track.work();
    assertThat(track.see(child).outcome()).contains("aborted");
    assertOtherwise(parent);
  }

  private void assertOtherwise(RunId parent) {
    assertThat(track.see(parent).outcome()).contains("child.otherwise");
    assertThat(nursery.voting.written()).contains("sorry", "the end").doesNotContain("kept");
  }
}
