package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run does when its neighbour refuses, cuts the line, or cannot tell. */
class RoughRunTest {
  private static final Track TRACK = new Track();
  static final String LOOK_AND_PAINT =
      Trial.HEAD
          + """
            - id: seen
              do: run.look
            - id: painted
              do: run.paint
              with: { colour: red, coats: "${steps.seen.coats}" }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    TRACK.quiet();
  }

  @Test
  void what_failed_for_certain_is_tried_again_later_under_another_token() {
    TRACK.neighbour().will(Mood.REFUSES);
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.PENDING);
    TRACK.workLong(1);
    assertThat(TRACK.neighbour().calls)
        .startsWith(run + "/first/1", run + "/first/2", run + "/second/1");
  }

  @Test
  void what_fails_every_time_is_held_until_a_person_says_once_more() {
    TRACK.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    RunId run = TRACK.start("trial");
    TRACK.workLong(5);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble()).contains("first: the neighbour refused");
    assertThat(TRACK.the(Retrying.class).retry(run, "ada")).isTrue();
    assertThat(TRACK.the(Retrying.class).retry(run, "ben")).isFalse();
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void what_was_cut_after_it_happened_is_found_and_not_done_twice() {
    TRACK.neighbour().will(Mood.CUTS_AFTER);
    RunId run = TRACK.start("trial");
    TRACK.work();
    TRACK.workLong(1);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.neighbour().calls).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void what_was_cut_before_it_happened_is_done_under_the_same_token() {
    TRACK.neighbour().will(Mood.CUTS_BEFORE);
    RunId run = TRACK.start("trial");
    TRACK.work();
    TRACK.workLong(1);
    assertThat(TRACK.neighbour().calls).startsWith(run + "/first/1", run + "/first/1");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void nothing_is_ever_done_on_an_unknown_and_people_are_asked_in_the_end() {
    TRACK.neighbour().isSilentFor(99);
    RunId run = TRACK.start("trial");
    TRACK.workLong(5);
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("nobody can tell");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void what_nobody_knows_is_looked_for_after_5_15_45_and_120_seconds(int look) {
    int[] waits = {5, 15, 45, 120};
    TRACK.neighbour().isSilentFor(99);
    RunId run = TRACK.start("trial");
    TRACK.work();
    for (int wait = 0; wait < look; wait++) {
      TRACK.workAfter(Duration.ofSeconds(waits[wait]));
    }
    TRACK.workAfter(Duration.ofSeconds(waits[look] - 1));
    assertThat(TRACK.step(run, "first").unknowns()).isEqualTo(look + 1);
    TRACK.neighbour().isSilentFor(0);
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void once_more_after_an_unknown_is_the_same_try_and_finds_what_had_happened() {
    TRACK.neighbour().will(Mood.CUTS_AFTER);
    RunId run = TRACK.start("trial");
    TRACK.work();
    TRACK.neighbour().isSilentFor(99);
    TRACK.workLong(5);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    TRACK.neighbour().isSilentFor(0);
    assertThat(TRACK.the(Retrying.class).retry(run, "ada")).isTrue();
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.neighbour().calls).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void a_look_that_breaks_is_an_unknown_and_does_not_loop() {
    TRACK.neighbour().breaksFor(99);
    RunId run = TRACK.start("trial");
    TRACK.workLong(5);
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
  }

  @Test
  void words_that_do_not_bind_for_a_while_make_nothing_certain_that_nobody_knew() {
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(LOOK_AND_PAINT, installation.shapes()));
    TRACK.neighbour().will(Mood.CUTS_AFTER);
    RunId run = TRACK.start("trial");
    TRACK.work();
    TRACK.change("update run_step set outputs = replace(outputs, '2', 'many')");
    TRACK.workLong(1);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.the(Retrying.class).retry(run, "ada")).isTrue();
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    TRACK.change("update run_step set outputs = replace(outputs, 'many', '2')");
    assertThat(TRACK.the(Retrying.class).retry(run, "ada")).isTrue();
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.neighbour().calls).containsExactly(run + "/painted/1");
  }

  @Test
  void a_worker_that_was_believed_dead_changes_nothing_any_more() {
    RunId run = TRACK.start("trial");
    String first = StepRow.id(run.value(), "first");
    Claim late = TRACK.the(Claiming.class).claim(first).orElseThrow();
    TRACK.work();
    assertThat(
            TRACK.the(LastWord.class).on(late, Effect.ADDITIVE, Optional.empty(), Optional.empty()))
        .isEqualTo(new LastWord.Leave.Lost());
    TRACK.the(Finishing.class).finish(late, new Finishing.Told(Map.of("mark", "a ghost's")));
    assertThat(TRACK.step(run, "first").outputs()).contains("mark of first");
    assertThat(TRACK.texts("select kind from ledger_row")).contains("STEP_DROPPED");
  }
}
