package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is on the environment before, and not yet here. */
class CommitsCompareTest {
  private final Stairs stairs = new Stairs();

  @AfterEach
  void close() {
    stairs.close();
  }

  private Outcome<Map<String, String>> compared(String environment) {
    return stairs.entered("commits.compare", Map.of("environment", environment)).perform();
  }

  @Test
  @Tag("S0-6")
  void the_commits_and_the_versions_that_an_environment_lacks_are_listed() {
    assertThat(compared("prd"))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            it ->
                assertThat(it.outputs().toString())
                    .contains("is 2 commits behind stg:")
                    .contains("Read preferences from the nearest replica", "Ask for less memory")
                    .contains(
                        "shared/versions.yml: flowmanager, preferences change\n",
                        "+     sha: sha256:e21a"));
    assertThat(compared("stg"))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            it -> assertThat(it.outputs().toString()).contains("is not behind dev}"));
  }

  @Test
  void what_cannot_be_compared_is_not_said_to_be_the_same() {
    stairs.track.the(Faults.class).tell("source", Mischance.NOTHING, 99);
    assertThat(compared("prd"))
        .isInstanceOfSatisfying(Outcome.Failed.class, it -> assertThat(it.retryable()).isTrue());
  }
}
