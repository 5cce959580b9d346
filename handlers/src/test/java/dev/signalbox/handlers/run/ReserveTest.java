package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReserveTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nobody_keeps_anything() {
    VOTING.forget();
    TRACK.change("delete from reservation");
    Changed.adopt(TRACK);
    Installation installation = TRACK.the(Installation.class);
    installation.replace(
        Trial.configuration(
            Trial.RUNBOOK.replace("steps:\n", "environment: staging\nsteps:\n"),
            installation.shapes()));
  }

  @Test
  void who_keeps_an_environment_may_begin_something_there_and_nobody_else_may() {
    assertThat(reserve("U0OPS1")).contains("gigadb staging is yours until");
    assertThat(VOTING.typed("U0OPS2", "trial gigadb"))
        .contains("RESERVED", "ada keeps gigadb staging for themselves: I look for something");
    assertThat(VOTING.typed("U0OPS2", "when trial gigadb")).contains("Not now (RESERVED)");
    assertThat(VOTING.typed("U0OPS2", "locks")).contains("staging of gigadb: ", "keeps it until");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("Planning");
  }

  @Test
  @Tag("queries")
  void it_ends_by_itself_or_when_its_owner_says_so_and_nobody_takes_it_over() {
    reserve("U0OPS1");
    assertThat(reserve("U0OPS2")).contains("RESERVED", "ask ada");
    assertThat(VOTING.typed("U0OPS2", "reserve gigadb staging --free")).contains("keep nothing");
    assertThat(VOTING.typed("U0OPS1", "reserve gigadb staging --free")).contains("Free again");
    assertThat(reserve("U0OPS2")).contains("is yours");
    TRACK.clock.tick(Duration.ofHours(4));
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("Planning");
  }

  @Test
  void what_is_under_way_there_is_not_stopped_by_it() {
    VOTING.typed("U0OPS2", "trial gigadb");
    reserve("U0OPS1");
    TRACK.work();
    assertThat(VOTING.written()).contains("three", "the end");
  }

  @Test
  void who_may_not_start_anything_there_keeps_nothing() {
    assertThat(reserve("U0CURATOR")).contains("NOT_IN_GROUP");
    assertThat(VOTING.typed("U0OPS1", "reserve gigadb staging")).contains("it needs a reason");
    assertThat(VOTING.typed("U0OPS1", "reserve gigadb staging --for 9d --reason why"))
        .contains("3d at most");
  }

  private static String reserve(String user) {
    return VOTING.typed(user, "reserve gigadb staging --for 3h --reason \"I look for something\"");
  }
}
