package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Timekeeper.Mood;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Schedules are matched with the roles although hosts are away, workers die and answers get lost.
 */
class ScheduleMatchRoughTest {
  private final Belfry belfry = new Belfry();

  @AfterEach
  void close() {
    belfry.close();
  }

  @Test
  void a_host_that_is_away_is_waited_for_however_long_and_the_other_side_is_not_left_waiting() {
    belfry.keeper.silences("upstream");
    RunId run = belfry.swapped();
    assertThat(belfry.on("alt")).containsExactly("backup", "views");
    belfry.region.track.workLong(3 * 24 * 6);
    belfry.assertState(run, RunState.FINISHING);
    assertThat(belfry.region.track.step(run, "match").note())
        .contains("waits for upstream, however long");
    belfry.keeper.wakes("upstream");
    belfry.region.track.workLong(2);
    belfry.assertState(run, RunState.DONE);
    assertThat(belfry.on("upstream")).containsExactly("reset", "files", "views");
  }

  @Test
  void who_is_away_for_long_is_asked_less_and_less_often() {
    belfry.keeper.silences("alt");
    belfry.begun(Belfry.MATCH);
    int first = looks(Duration.ofMinutes(5));
    belfry.region.track.workLong(12);
    assertThat(looks(Duration.ofMinutes(5))).isLessThan(first);
  }

  private int looks(Duration during) {
    int before = belfry.keeper.reads;
    for (Duration at = Duration.ZERO; at.compareTo(during) < 0; at = at.plusSeconds(10)) {
      belfry.region.track.workAfter(Duration.ofSeconds(10));
    }
    return belfry.keeper.reads - before;
  }

  @Test
  void while_a_side_is_silent_no_reset_comes_on_for_it_may_be_running_there() {
    belfry.muddle();
    belfry.keeper.silences("upstream");
    belfry.begun(Belfry.MATCH);
    assertThat(belfry.on("alt")).containsExactly("files", "views");
  }

  @Test
  void who_dies_half_way_is_followed_by_who_does_the_rest() {
    belfry.muddle();
    belfry.keeper.will(Mood.FINE, Mood.KILLS_AFTER);
    belfry.install(Belfry.MATCH);
    RunId run = belfry.region.track.start("trial");
    assertThatThrownBy(belfry.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    belfry.region.track.workAfter(Duration.ofSeconds(10));
    belfry.region.track.workAfter(Duration.ofSeconds(10));
    belfry.assertState(run, RunState.WAITING);
    belfry.assertInOrder();
    assertThat(belfry.keeper.orders).hasSize(4);
  }

  @Test
  void an_order_that_nobody_answers_is_read_back_and_not_given_twice() {
    belfry.muddle();
    belfry.keeper.will(Mood.SAYS_NOTHING_AND_ACTS);
    RunId run = belfry.begun(Belfry.MATCH);
    belfry.region.track.workAfter(Duration.ofSeconds(5));
    belfry.assertState(run, RunState.WAITING);
    belfry.assertInOrder();
    assertThat(belfry.keeper.orders).hasSize(4);
  }
}
