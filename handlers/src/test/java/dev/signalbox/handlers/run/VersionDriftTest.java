package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.FirstVersions;
import dev.signalbox.integrations.sandbox.Mischance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which image each component runs, beside what was deployed and what the branch names by now. */
class VersionDriftTest {
  private static final String PREFERENCES = "preferences.prd.gpii.net";
  private final Cluster cluster = new Cluster();

  @AfterEach
  void close() {
    cluster.close();
  }

  private String status(String environment) {
    return cluster.typed("status gpii " + environment);
  }

  private void runs(String version) {
    String config = "gpii.config.preferencesServer.standalone.production";
    cluster.tells(PREFERENCES, "{\"config\":\"%s\",\"version\":\"%s\"}".formatted(config, version));
  }

  @Test
  @Tag("S0-6")
  void each_component_tells_how_many_commits_it_is_behind_the_branch() {
    assertThat(status("prd"))
        .contains(
            "version: %s, 3 commits and 6d18h7m36s behind %s of master"
                .formatted(FirstVersions.OLD, FirstVersions.NEW));
    assertThat(status("stg"))
        .contains("version: %s, not behind master".formatted(FirstVersions.NEW));
  }

  @Test
  void what_was_not_deployed_is_red_whoever_brought_it() {
    runs(FirstVersions.NEW);
    assertThat(status("prd"))
        .contains("look at version")
        .contains(
            "version: %s instead of %s, which was deployed last: brought by hand, or another is on its way"
                .formatted(FirstVersions.NEW, FirstVersions.OLD));
  }

  @Test
  void who_names_its_image_by_the_digest_runs_what_was_deployed() {
    runs("sha256:4c07");
    assertThat(status("prd")).doesNotContain("which was deployed last");
  }

  @Test
  void what_nobody_can_see_is_yellow() {
    runs("");
    assertThat(status("prd")).contains("version: it tells no version");
    cluster.region.goesWrong("source", Mischance.NOTHING, 99);
    assertThat(status("prd"))
        .contains("cannot see version", "; what was deployed is not known: ")
        .doesNotContain("by hand");
  }
}
