package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Bastion.Mood;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.World;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever breaks while a release is brought, no job is played twice, and people are told why. */
class DeployTroubleTest {
  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  @Test
  void who_dies_before_a_job_is_played_is_followed_by_who_plays_it() {
    dies(Mood.KILLS_BEFORE);
  }

  @Test
  void who_dies_after_a_job_was_played_is_followed_by_nobody_who_plays_it_again() {
    dies(Mood.KILLS_AFTER);
  }

  private void dies(Mood mood) {
    dock.yardmaster.will(mood);
    dock.install(Dock.TO_STANDBY);
    RunId run = dock.region.track.start("trial");
    assertThatThrownBy(dock.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    dock.region.track.workAfter(Duration.ofMinutes(2));
    dock.over(run);
    assertOnce();
  }

  private void assertOnce() {
    assertThat(dock.yardmaster.played)
        .containsExactlyElementsOf(Dock.HANDS.stream().map("alt-gigadb-website "::concat).toList());
  }

  @Test
  void who_dies_between_two_variables_is_followed_by_who_sets_the_rest_and_trusts_no_old_build() {
    dock.install(Dock.TO_STANDBY);
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    dock.somebodySets("alt", "REMOTE_HOME_URL", "live", "https://gigadb.org");
    dock.somebodyPlays("ops-bot", "alt", "v4.3.5", "build_live");
    dock.passes(30);
    dock.scribe.diesAfter(1);
    RunId run = dock.region.track.start("trial");
    assertThatThrownBy(dock.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    dock.region.track.workAfter(Duration.ofMinutes(2));
    dock.over(run);
    assertThat(dock.scribe.written).hasSize(2);
    assertThat(dock.yardmaster.played)
        .startsWith("alt-gigadb-website build_live again", "alt-gigadb-website ld_gigadb again");
    assertThat(dock.page("http://alt-live.gigadb.host/")).contains("http://alt-live.gigadb.host");
  }

  @Test
  void an_order_that_nobody_answers_is_looked_for_and_not_given_twice() {
    dock.yardmaster.will(Mood.SAYS_NOTHING_AND_ACTS);
    dock.over(dock.begun(Dock.TO_STANDBY));
    assertOnce();
  }

  @Test
  @Tag("D1.18")
  void a_job_that_waits_for_others_is_never_played() {
    RunId run = dock.begun(Dock.TO_STANDBY);
    assertThat(dock.job("alt", "v4.3.5", "ld_gigadb").progress())
        .isEqualTo(Progress.WAITS_FOR_OTHERS);
    dock.over(run);
    assertThat(dock.yardmaster.played).noneMatch(it -> it.contains("ld_gigadb"));
  }

  @Test
  void a_job_that_fails_holds_the_run_with_what_it_said_and_is_done_anew_when_people_say_so() {
    dock.region.goesWrong("pipelines", Mischance.HALF, 1);
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.passes(60);
    dock.assertHeld(run, "ld_gigadb has failed (script_failure): $ ld_gigadb");
    dock.assertHeld(run, "ERROR: Job failed: exit code 1");
    dock.assertHeld(run, dock.job("alt", "v4.3.5", "ld_gigadb").outcome().url());
    dock.region.voting.typed("U0OPS1", "run " + run + " retry");
    dock.region.track.work();
    dock.over(run);
    assertThat(dock.yardmaster.played)
        .startsWith("alt-gigadb-website build_live again", "alt-gigadb-website ld_gigadb again");
  }

  @Test
  @Tag("D1.16")
  void a_deployment_on_the_other_side_is_waited_for_before_anything_is_changed() {
    dock.install(Dock.TO_STANDBY);
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    dock.somebodyPlays("ops-bot", "upstream", "v4.3.5", "build_live");
    RunId run = dock.begun(Dock.TO_STANDBY);
    assertThat(dock.waits(run))
        .contains("never two live deployments at once: build_live of pipeline")
        .contains("gigascience/upstream/gigadb-website is under way (begun by ops-bot)");
    assertThat(dock.scribe.written).isEmpty();
    dock.over();
    dock.over(run);
    assertThat(dock.yardmaster.played).hasSize(Dock.HANDS.size());
  }

  @Test
  @Tag("D1.17")
  void a_job_that_nobody_takes_up_is_explained() {
    dock.install(Dock.TO_STANDBY);
    dock.somebodyPlays("a-person", "alt", "v4.3.5", "build_live");
    RunId run = dock.begun(Dock.TO_STANDBY);
    assertThat(dock.waits(run)).contains("build_live waits for a runner");
    dock.passes(180);
    assertThat(dock.waits(run))
        .contains("build_live has waited for a runner for 3m")
        .contains("none that is online takes up what a-person plays (tag a-person)")
        .contains(dock.job("alt", "v4.3.5", "build_live").outcome().url());
  }

  @Test
  @Tag("D1.19")
  void a_tag_that_is_another_commit_there_is_refused() {
    otherCommit();
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.assertRefused(
        run, "0123456789ab in gigascience/upstream/alt-gigadb-website; find out who moved the tag");
    assertThat(dock.yardmaster.played).isEmpty();
  }

  private void otherCommit() {
    long id = dock.pipeline("alt", "v4.3.5").id();
    dock.region
        .track
        .the(World.class)
        .change(
            things -> {
              var seen =
                  things.all("ci-pipeline", dock.project("alt").path()).stream()
                      .filter(it -> it.key().endsWith(String.valueOf(id)))
                      .findFirst()
                      .orElseThrow();
              JsonObject body =
                  JsonObject.empty()
                      .with("id", Math.toIntExact(id))
                      .with("ref", "v4.3.5")
                      .with("sha", "0123456789abcdef0123456789abcdef01234567")
                      .with("created", dock.region.track.clock.instant().toString());
              return things.replace(seen, body);
            });
  }

  @Test
  void a_tag_that_nobody_has_made_is_refused() {
    RunId run = dock.begun(Dock.to("${standby}", "v4.3.9"));
    dock.assertRefused(run, "gigascience/gigadb-website has no such tag; make the release first");
  }

  @Test
  @Tag("D1.20")
  void an_older_image_that_came_over_it_is_found_by_the_foot_of_the_page() {
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.passes(25);
    dock.somebodyPlays("ops-bot", "alt", "v4.3.4", "build_live");
    dock.over();
    dock.passes(120);
    dock.assertHeld(
        run, "all its jobs have passed, and http://alt-live.gigadb.host/ shows v4.3.4, not v4.3.5");
    dock.region.voting.typed("U0OPS1", "run " + run + " retry");
    dock.region.track.work();
    dock.over();
    dock.over(run);
    assertThat(dock.page("http://alt-live.gigadb.host/")).contains("<footer>v4.3.5</footer>");
  }

  @Test
  void a_variable_that_somebody_changes_meanwhile_is_no_dress_for_it() {
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.passes(25);
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    dock.over();
    dock.assertHeld(run, "HOME_URL https://gigadb.org → http://alt-live.gigadb.host");
    dock.region.voting.typed("U0OPS1", "run " + run + " retry");
    dock.region.track.work();
    dock.over();
    dock.over(run);
    assertThat(dock.scribe.written).containsExactly("HOME_URL live http://alt-live.gigadb.host");
  }
}
