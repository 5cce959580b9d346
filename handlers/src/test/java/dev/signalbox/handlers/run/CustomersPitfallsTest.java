package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the build server of customers' updates is known to do to those who do not look closely. */
class CustomersPitfallsTest {
  private final Customers customers = new Customers();
  private final Rivals others = new Rivals(customers);

  @AfterEach
  void close() {
    customers.close();
  }

  @Test
  @Tag("D3.8")
  void pitfall_D3_8_what_is_asked_for_says_how_it_meets_the_repositorys_own_config() {
    RunId run = customers.approved();
    customers.goesOn(run);
    JsonNode taken = customers.requests().getFirst().body();
    assertThat(Json.text(taken, "merge_mode")).contains("deep_merge_append");
    assertThat(Json.text(taken, "branch")).contains("production");
    assertThat(Json.write(Json.member(taken, "config").orElseThrow()))
        .contains("\"script\":\"make travis_api\"")
        .contains("\"env\":{\"jobs\":[\"PULUMI_API_TASK=update-production-customer\"]}");
  }

  @Test
  @Tag("D3.9")
  void pitfall_D3_9_an_update_does_not_begin_where_the_hour_is_used_up() {
    others.ask(10);
    RunId run = customers.begun();
    assertThat(customers.track.see(run).outcome()).contains("refused");
    assertThat(customers.track.see(run).trouble().orElse(""))
        .contains("NOT_READY", "10 builds were asked for within the hour, and Travis takes 10");
    assertThat(customers.requests()).hasSize(10);
  }

  @Test
  @Tag("D3.9")
  void pitfall_D3_9_the_eleventh_within_the_hour_is_told_when_and_nobody_but_a_person_repeats_it() {
    others.ask(9);
    RunId run = customers.begun();
    others.asksBefore(run, "job");
    customers.approved(run);
    customers.goesOn(run);
    customers.assertHeld(run, "REQUEST_LIMIT");
    assertThat(customers.track.see(run).trouble().orElse(""))
        .containsPattern(
            "press Retry in \\d+m(?:\\d+s)?, at \\d\\d:\\d\\d \\(America/Los_Angeles\\)");
    customers.passes(Duration.ofMinutes(61));
    assertThat(customers.requests()).hasSize(10);
  }

  @Test
  @Tag("D3.10")
  void pitfall_D3_10_an_older_build_of_the_same_name_is_not_taken_for_ours() {
    others.ask(1);
    customers.developers.expect(Customers.REPOSITORY, Fortune.FAILS);
    RunId run = customers.approved();
    customers.goesOn(run);
    assertThat(customers.requests())
        .hasSize(2)
        .allSatisfy(
            it ->
                assertThat(Json.text(it.body(), "message").orElse(""))
                    .startsWith("Update PPCs (production_customer)"));
    customers.assertHeld(run, "has failed");
    assertThat(customers.announced(run)).doesNotContain(others.build());
  }

  @Test
  @Tag("D3.5")
  void pitfall_D3_5_the_closed_server_is_refused_before_anything_begins() {
    Installation installation = customers.track.the(Installation.class);
    Sources now = installation.current().sources();
    String estate = now.text("estates/pulumi.yml").orElseThrow().replace("-ci.com", "-ci.org");
    assertThat(Configuration.of(now.with("estates/pulumi.yml", estate), installation.shapes()))
        .isInstanceOfSatisfying(
            Reading.Bad.class,
            it ->
                assertThat(it.complaints())
                    .extracting(Complaint::sentence)
                    .anyMatch(says -> says.contains("its .com server and no other")));
  }

  @Test
  @Tag("D3.5")
  void pitfall_D3_5_a_token_that_is_nobodys_there_is_told_by_the_doctor() {
    assertThat(doctor()).contains("travis (sandbox-bot)");
    customers.track.the(Faults.class).tell("builds", Mischance.KEY, 9);
    assertThat(doctor()).contains("asking Travis whose key travis has", "401");
  }

  private String doctor() {
    return customers.voting.typed("U0OPS1", "doctor");
  }

  @Test
  @Tag("D3.11")
  void pitfall_D3_11_one_that_failed_is_told_with_what_it_said_last() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.FAILS);
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertHeld(run, "has failed, and said last");
    customers.assertHeld(run, "error: no credentials");
  }

  @Test
  @Tag("D3.11")
  void pitfall_D3_11_one_that_broke_off_is_told_apart_from_one_that_failed() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.ERRS);
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertHeld(run, "has broken off");
    customers.assertHeld(run, "The job exceeded the maximum time limit.");
    assertThat(customers.requests()).hasSize(1);
  }
}
