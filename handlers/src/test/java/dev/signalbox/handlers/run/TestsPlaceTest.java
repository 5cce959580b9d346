package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Commands;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where tests may be run, and where they are not, whoever says so. */
class TestsPlaceTest {
  private final Cluster cluster = new Cluster();
  private final Track track = cluster.region.track;
  private final Bastion bastion = (Bastion) track.the(Commands.class);

  @AfterEach
  void close() {
    cluster.close();
  }

  private String refused(String command) {
    cluster.asked(command);
    assertThat(bastion.begun).isEmpty();
    return track.texts("select coalesce(trouble, '') from run").getFirst();
  }

  @Test
  @Tag("D2.16")
  void on_a_protected_environment_they_are_refused_by_name_with_what_to_type_instead() {
    assertThat(refused("test run gpii preferences-write --on prd"))
        .contains("PROTECTED: preferences-write does not run on prd")
        .contains("Next: `/ops test run gpii preferences-write --on stg`");
  }

  @Test
  void on_dev_they_are_run_where_somebody_says_so() {
    RunId run = cluster.asked("test run gpii flowmanager --on dev");
    assertThat(cluster.region.voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    cluster.passes();
    assertThat(track.see(run).outcome()).contains("done");
    assertThat(bastion.begun).containsExactly("dev-rake: rake test_flowmanager");
  }

  @Test
  void where_their_command_may_not_run_they_may_not_either() {
    String run = "[rake, test_flowmanager]";
    Changed.edit(track, "estates/gpii.yml", it -> it.replace(run, run + "\n    only-in: [stg]"));
    assertThat(refused("test run gpii flowmanager --on dev"))
        .contains("NOT_HERE: the estate's file lets it run in stg only");
  }
}
