package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A release comes to a site as its role demands, and is there when the site says so. */
class DeployTest {
  private static final String AFTER_A_SWAP =
      Trial.LIVE
          + """
            - id: swap
              do: traffic.swap
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Stay?", options: [stay, back], limit: 1d, on-limit: hold }
              stay: continue
              back: undo
            - id: deploy
              do: release.deploy
              with: { site: "${steps.swap.standby}", release: v4.3.5 }
          """
              .indent(2);

  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  @Test
  @Tag("D1.18")
  void what_waits_for_a_hand_is_played_in_order_and_the_rest_is_watched() {
    RunId run = dock.begun(Dock.TO_STANDBY);
    assertThat(dock.yardmaster.played).containsExactly("alt-gigadb-website build_live");
    dock.over();
    dock.assertDone(run);
    assertThat(dock.yardmaster.played)
        .containsExactlyElementsOf(Dock.HANDS.stream().map("alt-gigadb-website "::concat).toList());
    assertThat(dock.region.track.step(run, "deploy").outputs())
        .contains("\"version\":\"v4.3.5\"", dock.pipeline("alt", "v4.3.5").url());
    assertThat(dock.page("http://alt-live.gigadb.host/"))
        .contains("<footer>v4.3.5</footer>", "http://alt-live.gigadb.host");
    assertThat(dock.region.track.texts("select release from role_held where site = 'alt'"))
        .contains("v4.3.5");
  }

  @Test
  void a_plan_says_which_commit_it_is_what_builds_it_and_which_variables_change() {
    dock.install(Dock.TO_STANDBY);
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    assertThat(dock.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains(
            "commit " + dock.pipeline("alt", "v4.3.5").sha().substring(0, 12),
            dock.pipeline("alt", "v4.3.5").url(),
            "as standby, which alt is now:",
            "HOME_URL https://gigadb.org → http://alt-live.gigadb.host");
  }

  @Test
  @Tag("D1.27")
  @Tag("D1.28")
  void variables_that_differ_are_set_for_this_environment_and_no_other() {
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    dock.somebodySets("alt", "REMOTE_HOSTNAME", "live", "gigadb.org");
    dock.somebodySets("alt", "HOME_URL", "*", "https://everywhere.example");
    dock.somebodySets("alt", "HOME_URL", "staging", "https://elsewhere.example");
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.over();
    dock.assertDone(run);
    assertThat(dock.scribe.written)
        .containsExactly(
            "HOME_URL live http://alt-live.gigadb.host",
            "REMOTE_HOSTNAME live alt-live.gigadb.host");
    assertThat(dock.variable("alt", "HOME_URL", "*")).contains("https://everywhere.example");
    assertThat(dock.variable("alt", "HOME_URL", "staging")).contains("https://elsewhere.example");
    assertThat(dock.page("http://alt-live.gigadb.host/")).contains("http://alt-live.gigadb.host");
  }

  @Test
  @Tag("D1.17")
  void a_job_that_a_person_has_pressed_is_adopted() {
    dock.install(Dock.TO_STANDBY);
    dock.somebodyPlays("ops-bot", "alt", "v4.3.5", "build_live");
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.over();
    dock.assertDone(run);
    assertThat(dock.yardmaster.played)
        .hasSize(Dock.HANDS.size() - 1)
        .doesNotContain("alt-gigadb-website build_live");
  }

  @Test
  void a_build_that_had_begun_before_the_variables_were_changed_is_done_again() {
    dock.install(Dock.TO_STANDBY);
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    dock.somebodyPlays("ops-bot", "alt", "v4.3.5", "build_live");
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.over();
    dock.assertDone(run);
    assertThat(dock.yardmaster.played)
        .startsWith("alt-gigadb-website build_live again", "alt-gigadb-website ld_gigadb again");
    assertThat(dock.page("http://alt-live.gigadb.host/")).contains("http://alt-live.gigadb.host");
  }

  @Test
  void what_stands_already_is_not_installed_again() {
    RunId first = dock.begun(Dock.TO_STANDBY);
    dock.over();
    dock.assertDone(first);
    dock.yardmaster.played.clear();
    dock.region.track.clock.tick(Duration.ofMinutes(2));
    RunId second = dock.begun(Dock.TO_STANDBY);
    dock.assertDone(second);
    assertThat(dock.yardmaster.played).isEmpty();
  }

  @Test
  @Tag("D1.20")
  void what_was_there_before_is_built_anew_for_its_image_has_been_overwritten() {
    dock.over(dock.begun(Dock.TO_STANDBY));
    dock.region.track.clock.tick(Duration.ofMinutes(2));
    dock.over(dock.begun(Dock.to("${standby}", "v4.3.4")));
    dock.region.track.clock.tick(Duration.ofMinutes(2));
    dock.yardmaster.played.clear();
    dock.over(dock.begun(Dock.TO_STANDBY));
    assertThat(dock.yardmaster.played)
        .startsWith("alt-gigadb-website build_live again", "alt-gigadb-website ld_gigadb again")
        .hasSize(14);
    assertThat(dock.page("http://alt-live.gigadb.host/")).contains("<footer>v4.3.5</footer>");
  }

  @Test
  @Tag("D1.15")
  @Tag("D1.27")
  void after_a_swap_the_new_standby_is_told_that_it_is_one() {
    RunId run = dock.begun(AFTER_A_SWAP);
    dock.region.settle();
    dock.passes(20);
    dock.region.voting.press("U0TECH", "stay");
    dock.region.track.work();
    dock.over();
    dock.over(run);
    assertThat(dock.yardmaster.played)
        .hasSize(Dock.HANDS.size())
        .allMatch(it -> it.startsWith("gigadb-website "));
    assertThat(dock.variable("upstream", "HOME_URL", "live"))
        .contains("http://alt-live.gigadb.host");
    assertThat(dock.page("http://alt-live.gigadb.host/"))
        .contains("<footer>v4.3.5</footer>", "http://alt-live.gigadb.host");
  }

  @Test
  void a_person_is_told_which_variables_to_set_and_which_jobs_to_press_where() {
    assertThat(dock.byHand("alt", "v4.3.5"))
        .contains(
            "in the variables of gigascience/upstream/alt-gigadb-website set these for live and no"
                + " other scope",
            "HOME_URL: https://gigadb.org as production, http://alt-live.gigadb.host as standby",
            "https://gitlab.com/gigascience/upstream/alt-gigadb-website/-/pipelines?ref=v4.3.5",
            "build_live → ld_gigadb; FilesUrlsUpdaterBuildLive → FilesUrlsUpdaterDeployLive",
            "then http://alt-live.gigadb.host/ has to say v4.3.5");
  }
}
