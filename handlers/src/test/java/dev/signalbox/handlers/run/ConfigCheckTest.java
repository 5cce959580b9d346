package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.sandbox.FirstVersions;
import dev.signalbox.integrations.sandbox.Mischance;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was deployed runs with the configuration that was meant, and client and server fit. */
class ConfigCheckTest {
  private static final String MANAGER = "flowmanager.prd.gpii.net";
  private static final String RIGHT = "gpii.config.cloudBased.flowManager.production";
  private static final String OLD = FirstVersions.OLD;
  private final Cluster cluster = new Cluster();

  @AfterEach
  void close() {
    cluster.close();
  }

  private static String about(String config, String version) {
    return "{\"config\":\"%s\",\"version\":\"%s\"}".formatted(config, version);
  }

  private String status() {
    return cluster.typed("status gpii prd");
  }

  private Outcome<Map<String, String>> checked(String environment) {
    return cluster
        .region
        .track
        .the(Actions.class)
        .named("config.check")
        .orElseThrow()
        .enter(
            new Deed.Words(
                new Token("none", "step", Token.FIRST),
                new Errand("none", "gpii", Optional.empty(), "ada"),
                Map.of("environment", environment)))
        .perform();
  }

  @Test
  void each_component_is_told_with_what_it_runs_and_in_which_version() {
    assertThat(status())
        .contains("configuration: runs with " + RIGHT + ", version " + OLD)
        .contains("runs with gpii.config.preferencesServer.standalone.production, version " + OLD);
    assertThat(checked("prd"))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            it -> assertThat(it.outputs().toString()).contains("flowmanager: runs with " + RIGHT));
  }

  @Test
  void another_configuration_than_the_file_says_is_red() {
    cluster.tells(MANAGER, about("gpii.config.cloudBased.development", OLD));
    assertThat(status())
        .contains("look at configuration")
        .contains("runs with gpii.config.cloudBased.development instead of " + RIGHT);
    assertThat(checked("prd"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            it ->
                assertThat(it.reason()).contains("flowmanager: runs with gpii.config.cloudBased"));
    assertThat(checked("stg")).isInstanceOf(Outcome.Done.class);
  }

  @Test
  @Tag("S0-12")
  void a_client_of_another_version_than_its_server_is_red() {
    cluster.tells(MANAGER, about(RIGHT, "0.2.0"));
    assertThat(status())
        .contains("look at configuration")
        .contains("its version is 0.2.0, that of preferences is " + OLD);
  }

  @Test
  void versions_that_nobody_tells_are_not_taken_for_the_same() {
    cluster.tells(MANAGER, "{\"config\":\"%s\"}".formatted(RIGHT));
    assertThat(status()).contains("its version is one that it does not tell, that of preferences");
  }

  @Test
  void what_tells_nothing_or_cannot_be_asked_is_not_said_to_be_right() {
    cluster.tells(MANAGER, "It works!");
    assertThat(status()).contains("cannot see configuration", "/about answers no JSON");
    cluster.region.goesWrong("probes", Mischance.NOTHING, 99);
    assertThat(checked("prd"))
        .isInstanceOfSatisfying(Outcome.Failed.class, it -> assertThat(it.retryable()).isTrue());
  }
}
