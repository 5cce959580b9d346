package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.pipelines.Climb;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which commit each environment runs, and what it lacks of the one before it. */
class PromoteDriftTest {
  private final Stairs stairs = new Stairs();

  @AfterEach
  void close() {
    stairs.close();
  }

  private String status(String environment) {
    return stairs
        .voting
        .typed("U0OPS1", "status gpii " + environment)
        .replaceAll("(?:Plain|Bold|Code)\\[text=|], |]", "");
  }

  private static String brief(Pipeline pipeline) {
    return pipeline.sha().substring(0, 12);
  }

  @Test
  @Tag("S0-6")
  void each_environment_tells_its_commit_and_how_far_it_is_behind_the_one_before_it() {
    String newest = brief(stairs.newest());
    assertThat(status("dev"))
        .contains(":large_green_circle: deployed · " + newest, "ago, not behind master");
    assertThat(status("stg")).contains("deployed · " + newest, "ago, not behind dev");
    assertThat(status("prd"))
        .contains("deployed · ", "ago, 2 commits behind stg")
        .doesNotContain("deployed · " + newest);
  }

  @Test
  void a_commit_that_has_not_reached_stg_is_what_stg_and_dev_are_judged_by() {
    String before = brief(stairs.newest());
    stairs.push("Broken", Climb.HAS_FAILED);
    assertThat(status("dev")).contains("deployed · " + brief(stairs.newest()));
    assertThat(status("stg")).contains("deployed · " + before, "1 commit behind dev");
  }

  @Test
  void what_was_brought_later_counts_though_its_pipeline_is_older() {
    Pipeline old = stairs.newest();
    stairs.push("Newer", Climb.WAITS);
    stairs.pushers.retry(stairs.project(), old.id(), "gcp-stg", "carol");
    stairs.passes(Duration.ofMinutes(1));
    assertThat(status("stg")).contains("deployed · " + brief(old), "1 commit behind dev");
  }

  @Test
  void what_nobody_can_see_is_yellow_and_nothing_is_guessed() {
    stairs.track.the(Faults.class).tell("source", Mischance.NOTHING, 99);
    assertThat(status("prd"))
        .contains(":large_yellow_circle: deployed · ", "how far behind is not known: comparing");
    stairs.track.the(Faults.class).tell("pipelines", Mischance.NOTHING, 99);
    assertThat(status("prd"))
        .contains(":large_yellow_circle: deployed · asking what was last brought to prd");
  }

  @Test
  void programs_read_the_same() {
    assertThat(status("prd --json"))
        .contains("\"deployed\":{\"light\":\"WELL\",\"says\":\"")
        .contains("2 commits behind stg");
  }
}
