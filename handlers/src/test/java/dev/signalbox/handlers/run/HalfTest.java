package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that has happened in part stands until people finish it or put it back. */
class HalfTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final List<String> STONE = List.of("stone", "stone");
  private static final List<String> HALF = List.of("stone", "mud");
  private static final String PAVING =
      Trial.HEAD
          + """
            - id: paved
              do: run.pave
              with: { stone: stone }
            - id: told
              do: run.write
              with: { say: paved }
          finally:
            - id: last
              do: run.write
              with: { say: the end }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    road().forget();
  }

  @AfterEach
  void it_goes_on() {
    VOTING.typed("U0OPS1", "resume-everything");
    VOTING.typed("U0OPS2", "resume-everything");
  }

  @Test
  void it_is_never_tried_again_by_itself_and_people_may_finish_it_or_put_it_back() {
    RunId run = half();
    TRACK.workLong(5);
    assertThat(road().lanes()).isEqualTo(HALF);
    assertThat(road().calls).hasSize(1);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("paved: PARTIAL: one lane");
    assertThat(TRACK.see(run).ways())
        .containsExactlyInAnyOrder(Said.Way.PUT_BACK, Said.Way.BY_HAND);
    assertThat(VOTING.typed("U0OPS1", "run " + run)).contains("PARTIAL");
  }

  @Test
  void finished_it_is_done_though_the_world_is_no_longer_what_people_said_yes_to() {
    RunId run = half();
    assertThat(VOTING.clicked("U0OPS1", "run.retry", run)).contains("once more");
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(STONE);
    assertThat(road().calls).containsExactly(run + "/paved/1", run + "/paved/2");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void put_back_it_stands_as_it_was_before_and_can_be_tried_anew() {
    RunId run = half();
    assertThat(VOTING.clicked("U0OPS2", "run.put-back", run)).contains("put back");
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(Road.UNPAVED);
    assertThat(road().calls).containsExactly(run + "/paved/1", run + "/put-back:paved/1");
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("it was put back");
    assertThat(TRACK.see(run).ways()).containsExactly(Said.Way.BY_HAND);
    VOTING.clicked("U0OPS1", "run.retry", run);
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(STONE);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void what_cannot_be_put_back_whole_stands_again_and_is_put_back_at_the_next_word() {
    RunId run = half();
    road().pave("somebody else", STONE);
    road().refusesTheSecond(1);
    VOTING.typed("U0OPS1", "run " + run + " put-back");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("PARTIAL");
    VOTING.typed("U0OPS1", "run " + run + " put-back");
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(Road.UNPAVED);
  }

  @Test
  void aborted_it_is_taken_back_like_any_other_step() {
    RunId run = half();
    VOTING.clicked("U0OPS1", "run.abort", run);
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(Road.UNPAVED);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void aborted_while_it_is_put_back_it_does_not_stand_again() {
    RunId run = half();
    VOTING.clicked("U0OPS1", "run.put-back", run);
    VOTING.clicked("U0OPS1", "run.abort", run);
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(Road.UNPAVED);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void it_is_finished_although_others_froze_the_estate() {
    RunId run = half();
    VOTING.typed("U0TECH", "embargo raise gigadb --for 2h --reason \"a big upload\"");
    VOTING.clicked("U0OPS1", "run.retry", run);
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(STONE);
    VOTING.typed("U0TECH", "embargo lift gigadb --reason done");
  }

  @Test
  void under_the_emergency_stop_one_who_may_resume_lets_it_be_put_back_and_nobody_else() {
    RunId run = half();
    VOTING.typed("U0QA", "stop the zone is wrong");
    VOTING.typed("U0TECH", "run " + run + " retry");
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(HALF);
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("one who may resume it");
    VOTING.typed("U0OPS2", "run " + run + " put-back");
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(Road.UNPAVED);
    assertThat(
            TRACK.texts(
                "select person from ledger_row where kind = 'RUN_LET_BACK' and subject = ?",
                run.value()))
        .containsExactly("ben");
  }

  @Test
  void what_was_let_back_under_one_stop_stands_under_the_next() {
    RunId run = half();
    VOTING.typed("U0QA", "stop the zone is wrong");
    road().pave("somebody else", STONE);
    road().refusesTheSecond(1);
    VOTING.typed("U0OPS2", "run " + run + " put-back");
    TRACK.work();
    it_goes_on();
    TRACK.clock.tick(Duration.ofSeconds(1));
    VOTING.typed("U0QA", "stop it is wrong once more");
    VOTING.typed("U0TECH", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("one who may resume it");
  }

  @Test
  void who_was_let_back_never_goes_forward_under_that_stop() {
    RunId run = half();
    VOTING.typed("U0QA", "stop the zone is wrong");
    VOTING.typed("U0OPS2", "run " + run + " put-back");
    TRACK.work();
    VOTING.typed("U0OPS2", "run " + run + " retry");
    TRACK.work();
    assertThat(road().lanes()).isEqualTo(Road.UNPAVED);
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(VOTING.written()).as("tidied up").containsExactly("the end");
  }

  @Test
  void a_step_that_is_not_half_done_cannot_be_put_back() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().will(TestNeighbour.Mood.REFUSES);
    TRACK.workLong(5);
    assertThat(VOTING.typed("U0OPS1", "run " + run + " put-back")).contains("NOTHING_BEHIND_IT");
  }

  private static RunId half() {
    road().refusesTheSecond(1);
    RunId run = VOTING.asking(PAVING);
    assertThat(road().lanes()).isEqualTo(HALF);
    return run;
  }

  private static Road road() {
    return TRACK.the(Road.class);
  }
}
