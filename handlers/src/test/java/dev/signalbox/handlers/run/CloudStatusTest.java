package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.builds.Developers;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each private cloud of an estate stands in its table, with what is seen of it. */
class CloudStatusTest {
  private final Junction junction = new Junction();

  @AfterEach
  void close() {
    junction.close();
  }

  @Test
  void a_row_says_what_the_file_says_of_it_and_what_is_seen() {
    assertThat(status("status pulumi"))
        .contains("malta · customer-production · learningmachine · 444444444404 · eu-west-1 · OK")
        .contains("https://api.malta.ppc.pulumi.com · learningmachine-ppc-malta")
        .contains("• flags: 0x0 (none)", "• health: /api/health answers 200")
        .contains("fake · service-dependent")
        .contains("• flags: 0x2 (opted out of health checks)");
  }

  @Test
  void one_environment_can_be_asked_for() {
    assertThat(status("status pulumi production")).contains("malta ·").doesNotContain("fake ·");
    assertThat(status("status pulumi prod"))
        .contains("pulumi has no environment 'prod'", "testing, staging, production");
  }

  @Test
  void a_maintenance_that_no_run_has_begun_and_a_bit_that_nobody_knows_are_odd() {
    junction.somebodySets("production", "malta", 0x1);
    junction.somebodySets("production", "dublin", 0x8);
    assertThat(status("status pulumi production"))
        .contains(
            "malta · customer-production · learningmachine · 444444444404 · eu-west-1 · look at"
                + " flags")
        .contains("• flags: 0x1 (maintenance), set by no run of mine")
        .contains("• flags: 0x8 (unknown 0x8)");
  }

  @Test
  void what_cannot_be_seen_is_said() {
    junction.region.goesWrong("probes", Mischance.NOTHING, 99);
    assertThat(status("status pulumi testing")).contains("cannot see health", "no whole answer");
  }

  @Test
  void programs_read_the_same_table() {
    assertThat(status("status pulumi production --json"))
        .contains("\"name\":\"malta\"", "\"stack\":\"learningmachine-ppc-malta\"")
        .contains("\"what\":\"flags\"", "\"what\":\"health\"");
  }

  @Test
  void what_updated_them_last_is_told_by_branch_and_for_customers_by_what_was_asked() {
    assertThat(status("status pulumi production"))
        .containsPattern("update: build \\d+ has passed, begun 1d(?:\\d+m)? ago")
        .contains("update: none was asked for lately");
    assertThat(status("status pulumi testing")).containsPattern("update: build \\d+ has passed");
    developers().push(Customers.REPOSITORY, "production", Fortune.FAILS);
    junction.region.track.clock.tick(Duration.ofMinutes(5));
    assertThat(status("status pulumi production"))
        .containsPattern("update: build \\d+ has failed, begun 5m ago")
        .contains("look at update");
  }

  @Test
  void an_environment_whose_branch_the_file_does_not_name_is_not_seen() {
    Changed.edit(
        junction.region.track, "estates/pulumi.yml", it -> it.replace("testing: master, ", ""));
    assertThat(status("status pulumi testing"))
        .contains("looking which branch updates testing", "cannot see update");
  }

  @Test
  void a_build_server_that_is_silent_is_said() {
    junction.region.goesWrong("builds", Mischance.NOTHING, 99);
    assertThat(status("status pulumi staging")).contains("cannot see update");
  }

  private Developers developers() {
    return junction.region.track.the(Developers.class);
  }

  private String status(String command) {
    return junction
        .region
        .voting
        .typed("U0OPS1", command)
        .replaceAll("(?:Plain|Bold|Code)\\[text=|], |]", "");
  }
}
