package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What always holds of an estate does so at a start, at each write, and on the way back. */
class InvariantRunTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Aiming AIMING = new Aiming(VOTING);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void upstream_is_production() {
    AIMING.upstreamIsProduction();
  }

  @Test
  @Tag("D1.4")
  void what_would_reset_production_is_refused_at_its_start_and_breaks_no_glass() {
    Unlinted.install(TRACK, Trial.LIVE + Aiming.reset("${production}"));
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "never reset or restore onto production")
        .contains("step 'again' would replace the data of upstream, which is production of live")
        .contains("aim it at the standby, which is alt now")
        .doesNotContain("--break-glass");
    assertThat(VOTING.typed("U0OPS1", "when trial gigadb"))
        .contains("Not now (INVARIANT)", "what always holds");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb --break-glass --reason need"))
        .contains("INVARIANT");
    assertThat(TRACK.texts("select id from run where ended_at is null")).isEmpty();
  }

  @Test
  void what_names_no_site_touches_all_of_them() {
    AIMING.installed("  - id: again\n    do: run.reset\n");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "all of live, its production upstream too");
  }

  @Test
  @Tag("D1.4")
  @Tag("D1.15")
  void a_site_that_was_standby_when_it_was_planned_is_not_reset_once_it_is_production() {
    AIMING.installed(Aiming.reset("${standby}"));
    RunId run = TRACK.start("trial");
    AIMING.settle("alt");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(VOTING.written()).isEmpty();
    assertThat(VOTING.typed("U0OPS1", "why " + run))
        .contains("replace the data of alt, which is production of live", "(INVARIANT)")
        .contains("production of live is alt, and this run counts on upstream");
  }

  @Test
  void nor_is_one_that_somebody_has_seen_as_standby_on_a_map() {
    AIMING.installed(
        "",
        """
          - id: seen
            do: run.map
        """
            + Aiming.reset("${steps.seen.standby}"));
    RunId run = TRACK.start("trial");
    AIMING.settle("alt");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("never reset or restore onto production", "data of alt");
    assertThat(VOTING.written()).isEmpty();
    AIMING.settle("upstream");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.written()).containsExactly("alt");
  }

  @Test
  void what_tidies_up_is_judged_too() {
    AIMING.installed(
        """
          - id: first
            do: run.map
        finally:
        """
            + Aiming.reset("${standby}"));
    RunId run = TRACK.start("trial");
    AIMING.settle("alt");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("never reset or restore");
    assertThat(VOTING.typed("U0OPS1", "why " + run)).contains("(INVARIANT)");
    assertThat(VOTING.written()).isEmpty();
  }

  @Test
  void an_estate_forbids_what_it_never_wants_done() {
    AIMING.installed(Aiming.reset("${standby}"));
    Changed.edit(
        TRACK,
        "estates/gigadb.yml",
        it ->
            it
                + "\n"
                + "invariants:\n"
                + "  testers: { forbid: replaces-data, on: standby, in: live, says: they are at"
                + " work }\n");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "testers: they are at work: step 'again' would replace data on alt");
  }
}
