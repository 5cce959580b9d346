package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is installed, and what climbs, comes in order and one at a time. */
class DeploymentRunTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Aiming AIMING = new Aiming(VOTING);
  private static final String LIVE = "live:    { protected: true, approve: [ops], typed: true }";

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void upstream_is_production() {
    AIMING.upstreamIsProduction();
  }

  @Test
  void a_release_goes_to_the_standby_first_and_is_then_known_to_run_there() {
    AIMING.installed(Aiming.install("two", "${production}"));
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "no deployment to production before standby")
        .contains("install it on alt first");
    AIMING.installed(Aiming.install("one", "${standby}") + Aiming.install("two", "${production}"));
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.written()).containsExactly("alt v4.3.5", "upstream v4.3.5");
    assertThat(TRACK.texts("select site || ' ' || release from role_held order by id"))
        .containsExactly("alt v4.3.5", "upstream v4.3.5", "alt v4.3.4", "upstream v4.3.4");
  }

  @Test
  @Tag("D1.16")
  void while_one_deploys_no_other_begins_to_and_one_that_has_begun_stands() {
    AIMING.installed(Aiming.install("one", "${standby}"));
    RunId second = TRACK.start("trial");
    TRACK.clock.tick(Duration.ofMinutes(2));
    RunId first = TRACK.start("trial");
    TRACK
        .neighbour()
        .meanwhile(
            () -> {
              assertThat(VOTING.typed("U0OPS2", "trial gigadb"))
                  .contains("INVARIANT", "never two deployments at once", first.value());
              TRACK.work();
            });
    TRACK.the(StepWork.class).run(StepRow.id(first.value(), "one"));
    TRACK.workAfter(Duration.ofSeconds(5));
    assertThat(TRACK.see(first).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.see(second).trouble().orElseThrow())
        .contains("while run " + first + " does, at one");
    assertThat(VOTING.written()).hasSize(1);
    VOTING.typed("U0OPS1", "run " + second + " retry");
    TRACK.work();
    assertThat(TRACK.see(second).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.texts("select run from deployment")).isEmpty();
  }

  @Test
  void a_deployment_that_is_given_up_keeps_nobody_from_theirs() {
    AIMING.installed(Aiming.install("one", "${standby}"));
    TRACK.neighbour().will(TestNeighbour.Mood.REFUSES);
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.texts("select run from deployment")).containsExactly(run.value());
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(TRACK.texts("select run from deployment")).isEmpty();
  }

  @Test
  void what_climbs_has_been_on_the_environment_below() {
    climbing("one");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "changes reach staging before live", "bring it to staging first");
    AIMING.installed(Aiming.load("low", "staging", "one") + Aiming.load("high", "live", "one"));
    below();
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.written()).containsExactly("one staging", "live one");
    climbing("one");
    assertThat(VOTING.typed("U0OPS2", "trial gigadb")).contains("Planning");
    climbing("two");
    assertThat(VOTING.typed("U0TECH", "trial gigadb")).contains("INVARIANT");
  }

  private static void climbing(String batch) {
    AIMING.installed(Aiming.load("high", "live", batch));
    below();
  }

  private static void below() {
    Changed.edit(
        TRACK,
        "estates/gigadb.yml",
        it -> it.replace(LIVE, LIVE.replace("typed: true", "typed: true, after: staging")));
  }
}
