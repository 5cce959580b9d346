package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Signalman.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flags are set once and taken back once, whatever breaks in between. */
class MaintenanceRoughTest {
  private static final String ON = "maintenance on pulumi production malta 2h the database moves";
  private final Junction junction = new Junction();

  @AfterEach
  void close() {
    junction.close();
  }

  @ParameterizedTest
  @CsvSource({"KILLS_BEFORE, 2", "KILLS_AFTER, 1"})
  void who_dies_over_the_write_is_followed_by_one_who_looks_first(Mood mood, int orders) {
    junction.keeper.will(mood);
    RunId run = junction.typed(ON);
    assertThatThrownBy(junction::approved).isInstanceOf(TestNeighbour.Killed.class);
    junction.goesOn();
    assertThat(junction.trouble(run)).isEmpty();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
    assertThat(junction.keeper.orders).hasSize(orders);
    junction.ends("U0OPS1");
    assertThat(junction.flags("production", "malta")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"SAYS_NOTHING_AND_DOES_NOT, 2", "SAYS_NOTHING_AND_ACTS, 1"})
  void a_commit_without_an_answer_is_looked_for_before_it_is_said_again(Mood mood, int orders) {
    junction.keeper.will(mood);
    RunId run = junction.began(ON);
    junction.goesOn();
    assertThat(junction.trouble(run)).isEmpty();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
    assertThat(junction.keeper.orders).hasSize(orders);
  }

  @Test
  void an_abort_takes_the_bit_back() {
    RunId run = junction.began(ON);
    junction.goesOn();
    junction.region.voting.typed("U0OPS1", "run " + run + " abort");
    junction.goesOn();
    assertThat(junction.region.track.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(junction.flags("production", "malta")).isZero();
  }

  @Test
  void a_step_that_never_wrote_takes_nothing_back_that_somebody_else_has_set() {
    junction.keeper.will(Mood.OVERTAKEN);
    RunId run = junction.began(ON);
    assertThat(junction.region.track.see(run).state()).isEqualTo(RunState.HELD);
    junction.somebodySets("production", "malta", 0x3);
    junction.region.voting.typed("U0OPS1", "run " + run + " abort");
    junction.goesOn();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x3);
  }

  @Test
  void what_somebody_set_before_the_try_that_wrote_is_theirs_and_stays() {
    junction.keeper.will(Mood.OVERTAKEN);
    RunId run = junction.began(ON.replace("malta", "org:learningmachine"));
    junction.somebodySets("production", "dublin", 0x1);
    junction.region.voting.typed("U0OPS1", "run " + run + " retry");
    junction.goesOn();
    junction.approved();
    junction.goesOn();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
    junction.ends("U0OPS1");
    assertThat(junction.flags("production", "malta")).isZero();
    assertThat(junction.flags("production", "dublin")).isEqualTo(0x1);
  }
}
