package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.pipelines.Change;
import dev.signalbox.integrations.sandbox.pipelines.Climb;
import dev.signalbox.integrations.sandbox.pipelines.Pushers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests are run where a commit is deployed, and what they show is kept for that commit. */
class TestsRunTest {
  private static final String SLOW =
      """
       Name                  # reqs      # fails     Avg     Min     Max  |  Median   req/s
       GET /preferences         300     2(0.66%)     700      98    2812  |     730   50.20
       GET /ready               300     0(0.00%)      10       9      40  |      10   50.20
       Total                    600     2(0.33%)                                     3.20
      """;
  private final Cluster cluster = new Cluster();
  private final Track track = cluster.region.track;
  private final Voting voting = cluster.region.voting;
  private final Bastion bastion = (Bastion) track.the(Commands.class);

  @AfterEach
  void close() {
    cluster.close();
  }

  private RunId begun(String suite) {
    RunId run = cluster.asked("test run gpii " + suite);
    assertThat(voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    return run;
  }

  private RunId over(String suite) {
    RunId run = begun(suite);
    cluster.passes();
    return run;
  }

  private String trouble(RunId run) {
    return track.see(run).trouble().orElse("");
  }

  private List<String> kept(RunId run) {
    return track.texts(
        "select verdict || ' ' || figures from test_result where run = ?", run.value());
  }

  @Test
  @Tag("queries")
  void what_they_show_is_kept_for_the_commit_that_runs_there_and_told() {
    RunId run = over("preferences-read");
    assertThat(trouble(run)).isEmpty();
    assertThat(track.see(run).outcome()).contains("done");
    assertThat(bastion.begun).containsExactly("stg-rake: rake test_preferences_read");
    assertThat(kept(run)).containsExactly("PASSED failures=0 max=812 median=140 rps=50.20");
    assertThat(String.valueOf(track.step(run, "tests").outputs()))
        .contains("preferences-read on stg, commit ", ": passed, failures 0, max 812, median 140")
        .contains("The median, of one commit after the other: 350 → 140");
  }

  @Test
  void a_figure_that_is_not_as_it_has_to_be_fails_the_step_and_is_kept() {
    bastion.ends(new Standing.Finished(0, SLOW, Duration.ofSeconds(30)));
    RunId run = over("preferences-read");
    assertThat(trouble(run))
        .contains("MISSED: preferences-read on stg, commit ")
        .contains("median was 730 and has to be at most 500 (it was 350 for ")
        .contains("failures was 2 and has to be at most 0")
        .contains("rps was 3.20 and has to be at least 20 ")
        .doesNotContain("max was");
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(kept(run)).containsExactly("MISSED failures=2 max=2812 median=730 rps=3.20");
  }

  @Test
  void what_was_not_printed_counts_as_missed_and_a_bad_end_as_broken() {
    bastion.ends(new Standing.Finished(0, "nothing at all", Duration.ofSeconds(30)));
    assertThat(trouble(over("flowmanager")))
        .contains("median was not printed as a number and has to be");
    bastion.ends(new Standing.Finished(3, "passed: 37\nfailed: 1", Duration.ofSeconds(30)));
    RunId broken = over("production-tests");
    assertThat(trouble(broken))
        .contains("BROKEN: production-tests on stg", "ended with 3", "failed was 1");
    assertThat(kept(broken)).containsExactly("BROKEN failed=1 passed=37");
  }

  @Test
  void where_another_commit_was_brought_meanwhile_it_counts_for_neither() {
    RunId run = begun("preferences-write");
    track.clock.tick(Duration.ofSeconds(1));
    track.the(Pushers.class).push(cluster.estate(), Change.small("One more"), Climb.WAITS);
    cluster.passes();
    assertThat(trouble(run)).contains("STALE: stg ran ", "says nothing of either");
    assertThat(kept(run)).containsExactly("STALE ");
    track.the(Retrying.class).retry(run, "ada");
    cluster.passes();
    assertThat(track.see(run).outcome()).contains("done");
    assertThat(kept(run)).hasSize(2).anyMatch(it -> it.startsWith("PASSED"));
    assertThat(bastion.begun).hasSize(2);
  }

  @Test
  void a_crash_begins_them_no_second_time() {
    bastion.will(Bastion.Mood.SAYS_NOTHING_AND_ACTS);
    RunId run = over("preferences-write");
    cluster.passes();
    assertThat(track.see(run).outcome()).contains("done");
    assertThat(bastion.begun).hasSize(1);
    assertThat(kept(run)).hasSize(1);
  }

  @Test
  void what_was_killed_shows_nothing_and_is_begun_anew_when_somebody_says_so() {
    bastion.will(Bastion.Mood.IS_KILLED_THERE);
    RunId run = over("preferences-read");
    assertThat(trouble(run)).contains("KILLED: preferences-read was killed on the host of stg");
    track.the(Retrying.class).retry(run, "ada");
    cluster.passes();
    assertThat(track.see(run).outcome()).contains("done");
  }

  @Test
  void while_nobody_knows_what_runs_there_nothing_is_judged_and_nothing_begun_again() {
    RunId run = begun("preferences-read");
    cluster.region.goesWrong("pipelines", Mischance.NOTHING, 2);
    cluster.passes();
    cluster.passes();
    assertThat(track.see(run).outcome()).contains("done");
    assertThat(bastion.begun).hasSize(1);
  }

  @Test
  void where_nobody_ever_knows_it_they_are_not_judged_and_the_way_on_is_told() {
    RunId run = begun("preferences-read");
    cluster.region.goesWrong("pipelines", Mischance.NOTHING, 500);
    for (int part = 0; part < 5; part++) {
      cluster.passes();
    }
    assertThat(trouble(run))
        .contains(
            "UNJUDGED: preferences-read has ended, and for 15m nobody could tell which commit")
        .endsWith("Retry runs them once more");
    assertThat(kept(run)).containsExactly("RUNNING ");
    assertThat(bastion.begun).hasSize(1);
  }

  @Test
  void what_came_to_a_good_end_has_though_its_host_takes_no_more_orders() {
    RunId run = begun("preferences-read");
    bastion.will(Bastion.Mood.REFUSES);
    cluster.passes();
    assertThat(kept(run)).containsExactly("PASSED failures=0 max=812 median=140 rps=50.20");
    assertThat(track.see(run).outcome()).contains("done");
  }

  @Test
  void after_a_year_nobody_keeps_them() {
    RunId run = over("preferences-read");
    track.clock.tick(Duration.ofDays(365));
    track.kind("sweep").run("daily");
    assertThat(kept(run)).hasSize(1);
    track.clock.tick(Duration.ofDays(2));
    track.kind("sweep").run("daily");
    assertThat(kept(run)).isEmpty();
  }
}
