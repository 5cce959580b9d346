package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LockTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String LOCKING =
      Trial.THERE_AND_BACK.replace("steps:\n", "interlock: live\nsteps:\n");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    locks().sweep();
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(LOCKING, installation.shapes()));
  }

  @Test
  void it_is_taken_with_the_first_change_kept_while_held_and_goes_with_the_run() {
    RunId run = TRACK.start("trial");
    assertThat(locks().of("gigadb")).isEmpty();
    stands();
    assertThat(locks().of("gigadb")).extracting(Lock::run).containsExactly(run.value());
    TRACK.clock.tick(Duration.ofDays(7));
    assertThat(locks().sweep()).isZero();
    assertThat(VOTING.typed("U0CURATOR", "locks")).contains("live of gigadb", run.value(), "held");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " retry")).contains("Trying");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(locks().of("gigadb")).isEmpty();
    assertThat(VOTING.typed("U0CURATOR", "locks")).contains("No run keeps others");
  }

  @Test
  void a_run_that_may_not_change_anything_yet_keeps_nobody_from_anything() {
    RunId run = TRACK.start("trial");
    VOTING.typed("U0OPS1", "embargo raise gigadb --reason why");
    TRACK.work();
    assertThat(TRACK.see(run).trouble()).get().asString().contains("frozen by ada");
    assertThat(locks().of("gigadb")).isEmpty();
    assertThat(VOTING.typed("U0OPS2", "why " + run)).contains("EMBARGO", "nobody else holds it");
    VOTING.typed("U0OPS1", "embargo lift gigadb");
  }

  @Test
  @Tag("D4.5")
  void what_another_run_holds_is_not_begun_and_says_whose_it_is() {
    RunId run = TRACK.start("trial");
    stands();
    assertThat(VOTING.typed("U0OPS2", "trial gigadb"))
        .contains("INTERLOCK", "run " + run + " holds 'live'", "Never two live deployments");
    assertThat(VOTING.typed("U0OPS2", "when trial gigadb"))
        .contains("Not now (INTERLOCK)", "run " + run + " holds", "no changes are frozen");
  }

  @Test
  void of_two_under_way_the_second_stands_before_its_first_change() {
    RunId second = TRACK.start("trial");
    TRACK.clock.tick(Duration.ofMinutes(2));
    RunId first = TRACK.start("trial");
    String open = StepRow.id(first.value(), "first");
    TRACK.neighbour().meanwhile(TRACK::work);
    TRACK.the(StepWork.class).run(open);
    TRACK.workAfter(Duration.ofSeconds(5));
    assertThat(TRACK.see(second).trouble()).get().asString().contains("holds 'live'");
    assertThat(TRACK.see(first).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.typed("U0OPS1", "run " + second + " retry")).contains("Trying");
    TRACK.work();
    assertThat(TRACK.see(second).state()).isEqualTo(RunState.DONE);
  }

  @Test
  @Tag("D4.5")
  void two_break_the_lock_of_a_held_run_which_then_only_goes_back() {
    RunId run = TRACK.start("trial");
    stands();
    assertThat(VOTING.typed("U0CURATOR", "locks break gigadb live")).contains("NOT_IN_GROUP");
    assertThat(VOTING.typed("U0OPS1", "locks break gigadb live")).contains("Your yes counts");
    assertThat(VOTING.typed("U0OPS1", "locks break gigadb live")).contains("Your yes counts");
    assertThat(VOTING.typed("U0OPS2", "locks break gigadb live")).contains("Broken");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).trouble()).get().asString().contains("broke its lock");
    assertThat(VOTING.typed("U0OPS1", "why " + run)).contains("LOCK_BROKEN", "not asked here");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " abort")).contains("Aborted");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(VOTING.typed("U0OPS1", "why " + run)).contains("It is over");
    assertThat(VOTING.typed("U0OPS1", "locks break gigadb live")).contains("no run holds such");
  }

  @Test
  void a_lock_whose_run_is_over_or_missing_is_swept() {
    locks().take("gigadb", new TreeSet<>(Set.of("live")), "nobody");
    assertThat(locks().sweep()).isEqualTo(1);
    assertThat(locks().of("gigadb")).isEmpty();
  }

  /** The first change fails for certain as often as it takes until people have to decide. */
  private static void stands() {
    TRACK.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    TRACK.workLong(5);
  }

  private static Locks locks() {
    return TRACK.the(Locks.class);
  }
}
