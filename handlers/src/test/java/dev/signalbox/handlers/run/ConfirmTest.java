package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void what_nothing_guards_is_confirmed_by_who_wants_it_and_by_nobody_else() {
    RunId run = TRACK.start("practice");
    assertThat(VOTING.message()).contains("Practise on GigaDB", "Confirm");
    assertThat(VOTING.home("U0OPS1")).contains("What waits for you");
    assertThat(VOTING.home("U0OPS2")).doesNotContain("What waits for you");
    assertThat(VOTING.press("U0OPS2", "confirmed")).contains("NOT_IN_GROUP", "only who asked");
    assertThat(VOTING.press("U0OPS1", "confirmed")).contains("decides it");
    TRACK.work();
    assertThat(TRACK.step(run, "note").state()).isEqualTo(StepState.DONE);
  }

  @Test
  void who_aborts_it_before_it_has_begun_leaves_nothing_to_answer() {
    RunId run = TRACK.start("practice");
    assertThat(VOTING.typed("U0OPS2", "run " + run + " abort")).contains("Aborted");
    assertThat(VOTING.press("U0OPS1", "confirmed")).contains("ALREADY_DECIDED");
    TRACK.work();
    assertThat(VOTING.message()).contains("Nobody has to answer any more");
    assertThat(TRACK.see(run).outcome()).contains("cancelled");
    assertThat(TRACK.see(run).ending().abortedBy()).contains("ben");
  }

  @Test
  void of_two_that_would_begin_it_one_does() {
    RunId run = TRACK.start("practice");
    VOTING.press("U0OPS1", "confirmed");
    var work = TRACK.the(PlanWork.class);
    work.run(run.value());
    work.run(run.value());
    assertThat(TRACK.texts("select id from run_step where run = ?", run.value())).hasSize(1);
  }
}
