package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lock.Locks;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GlassTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String BREAK = "trial gigadb --break-glass --reason \"the site is down\"";
  private static final String LOCKING =
      Trial.RUNBOOK.replace("steps:\n", "environment: live\ninterlock: live\nsteps:\n");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void everything_is_as_usual() {
    VOTING.forget();
    VOTING.typed("U0OPS1", "resume-everything");
    VOTING.typed("U0OPS2", "resume-everything");
    TRACK.change("delete from embargo");
    TRACK.change("delete from reservation");
    TRACK.the(Locks.class).sweep();
    Changed.adopt(TRACK);
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(LOCKING, installation.shapes()));
  }

  @Test
  void it_gets_past_embargo_reservation_and_channel_and_who_may_break_it_is_told_so() {
    VOTING.typed("U0OPS2", "embargo raise gigadb --reason 'big upload'");
    VOTING.typed("U0OPS2", "reserve gigadb live --reason 'I look for something'");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("EMBARGO", "--break-glass");
    assertThat(VOTING.typed("U0TECH", "trial gigadb"))
        .contains("EMBARGO")
        .doesNotContain("--break-glass");
    assertThat(VOTING.typedIn("C0OPSNOTE", "U0OPS1", BREAK)).contains("Planning");
    TRACK.work();
    assertThat(VOTING.written()).contains("three", "the end");
  }

  @Test
  void why_says_of_such_a_run_what_it_is_really_held_by() {
    VOTING.typed("U0OPS2", "embargo raise gigadb --reason 'big upload'");
    VOTING.typed("U0OPS1", BREAK);
    RunId run = TRACK.the(Runs.class).newest(1).getFirst().id();
    assertThat(VOTING.typed("U0OPS1", "why " + run)).doesNotContain("EMBARGO");
  }

  @Test
  @Tag("D4.11")
  void everybody_hears_of_it_and_it_leaves_a_task_that_outlives_the_run() {
    VOTING.typed("U0OPS1", BREAK);
    TRACK.work();
    RunId run = TRACK.the(Runs.class).newest(1).getFirst().id();
    assertThat(
            TRACK.texts(
                "select said from letter where letter_key like ?", "run/" + run + "/glass/%"))
        .hasSize(2)
        .allMatch(it -> it.contains("broke the glass") && it.contains("the site is down"));
    assertThat(TRACK.texts("select subject from ledger_row where kind = 'GLASS_BROKEN'"))
        .contains(run + ": the site is down");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.home("U0OPS2")).contains("ada broke the glass: the site is down");
    assertThat(VOTING.send("U0OPS2", "by-hand", Map.of("evidence", "we talked")))
        .contains("decides it");
  }

  @Test
  void it_never_gets_past_a_stop_an_interlock_or_who_one_is() {
    assertThat(VOTING.typed("U0TECH", BREAK)).contains("NOT_IN_GROUP", "only ops");
    TRACK.the(Locks.class).take("gigadb", new TreeSet<>(Set.of("live")), "another");
    assertThat(VOTING.typed("U0OPS1", BREAK)).contains("INTERLOCK");
    VOTING.typed("U0OPS1", "stop");
    assertThat(VOTING.typed("U0OPS1", BREAK)).contains("EMERGENCY_STOP");
  }

  @Test
  void it_needs_a_whole_command_before_and_a_reason_behind() {
    assertThat(VOTING.typed("U0OPS1", "trial gigadb --break-glass")).contains("needs a reason");
    assertThat(VOTING.typed("U0OPS1", "status gigadb --break-glass why"))
        .contains("NOT_UNDERSTOOD", "nothing whole to start");
    assertThat(VOTING.typed("U0OPS1", "--break-glass why")).contains("NOT_UNDERSTOOD");
  }
}
