package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.tests.FirstResults;
import dev.signalbox.integrations.sandbox.pipelines.Climb;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only what has stood its tests on stg climbs to prd, and what is not much slower. */
class PromoteTestedTest {
  private final Stairs stairs = new Stairs();

  @BeforeEach
  void install() {
    stairs.install(Stairs.FIND, Stairs.ASK, Stairs.PLAY);
    stood();
  }

  @AfterEach
  void close() {
    stairs.close();
  }

  private void stood() {
    stairs.track.the(FirstResults.class).pass(stairs.estate());
  }

  /** Begun, whatever its tests have shown. */
  private RunId untested() {
    assertThat(stairs.voting.typed("U0OPS1", "release gpii")).contains("Planning");
    stairs.track.work();
    String newest = "select id from run order by started_at desc limit 1";
    return new RunId(stairs.track.texts(newest).getFirst());
  }

  private void shown(String set, String suite) {
    stairs.track.change(
        "update test_result set %s where suite = ? and sha = ?".formatted(set),
        suite,
        stairs.newest().sha());
  }

  @Test
  void people_read_each_result_and_how_the_median_goes_before_they_say_yes() {
    stairs.asked();
    assertThat(stairs.voting.message())
        .contains(
            "Tests: preferences-read on stg, commit " + stairs.newest().sha().substring(0, 12))
        .contains("passed, failures 0, max 2250, median 375, rps 27")
        .contains("The median, of one commit after the other: 350 → 375")
        .contains("Tests: production-tests on stg");
  }

  @Test
  @Tag("D2.15")
  void what_was_brought_there_since_has_stood_nothing_until_somebody_has_it_tested() {
    stairs.push("Good", Climb.WAITS);
    stairs.assertRefused(
        untested(),
        "UNTESTED: on stg, commit " + stairs.newest().sha().substring(0, 12),
        "has not stood preferences-read, preferences-write, flowmanager, production-tests yet",
        "Next: `/ops test run gpii preferences-read --on stg`, `/ops test run");
    stood();
    assertThat(stairs.outputs(stairs.asked(), "newest")).contains("350 → 375 → 375");
  }

  @Test
  void what_has_missed_a_threshold_does_not_climb_and_what_it_was_is_said() {
    shown("verdict = 'MISSED', says = 'MISSED: median was 730. Next: retry'", "flowmanager");
    stairs.assertRefused(
        untested(),
        "MISSED: median was 730. Next: mend it and push, or measure again: `/ops test run gpii"
            + " flowmanager --on stg`");
  }

  @Test
  void what_is_much_slower_than_the_last_that_passed_does_not_climb() {
    shown("figures = 'median=421'", "preferences-read");
    stairs.assertRefused(
        untested(),
        "WORSE: preferences-read on stg: the median of commit ",
        "is 21 % above that of ",
        "and 20 % is allowed");
    shown("figures = 'median=420'", "preferences-read");
    assertThat(stairs.outputs(stairs.asked(), "newest")).contains("Tests: preferences-read");
  }

  @Test
  void what_has_no_median_is_not_known_to_be_as_fast_and_does_not_climb() {
    shown("figures = 'max=421'", "preferences-read");
    stairs.assertRefused(
        untested(),
        "UNMEASURED: preferences-read on stg has printed no median for commit ",
        "Next: mend it and push, or measure again: `/ops test run gpii preferences-read --on stg`");
  }

  @Test
  void what_turns_out_bad_after_the_yes_is_not_played() {
    RunId run = stairs.approved();
    shown("verdict = 'MISSED', says = 'MISSED: median was 730. Next: retry'", "flowmanager");
    stairs.passes(Duration.ofMinutes(1));
    stairs.assertHeld(run, "MISSED: median was 730", "`/ops test run gpii flowmanager --on stg`");
    assertThat(stairs.yardmaster.played).isEmpty();
    shown("verdict = 'PASSED'", "flowmanager");
    stairs.retried(run);
    assertThat(stairs.yardmaster.played).isNotEmpty();
  }

  @Test
  void the_newest_result_of_a_commit_counts() {
    shown("verdict = 'BROKEN', says = 'BROKEN: ended with 3'", "production-tests");
    stairs.track.clock.tick(Duration.ofMinutes(1));
    stairs.track.change(
        "insert into test_result select 'later/x/1', run, estate, environment, suite, sha,"
            + " 'PASSED', figures, says, ? from test_result where suite = 'production-tests'"
            + " and verdict = 'BROKEN'",
        stairs.track.clock.instant().atOffset(ZoneOffset.UTC));
    assertThat(stairs.outputs(stairs.asked(), "newest")).contains("\"pipeline\"");
  }
}
