package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staging, then production, then the yes for the customers: a week of waiting for builds. */
class WeeklyRolloutTest {
  private static final Duration WHILE = Duration.ofMinutes(2);
  private final Customers customers = new Customers();
  private final Week week = new Week(customers);

  @AfterEach
  void close() {
    customers.close();
  }

  @Test
  @Tag("queries")
  void what_was_green_before_the_merge_is_not_taken_for_what_was_merged() {
    RunId run = week.begun();
    week.saysMerged("pr");
    customers.passes(WHILE);
    assertThat(week.says(run, "await")).contains("was green before I began to look");
    customers.developers.push(Customers.REPOSITORY, "staging", Fortune.FAILS);
    customers.passes(WHILE);
    assertThat(week.says(run, "await")).contains("of staging has failed");
    customers.developers.push(Customers.REPOSITORY, "staging", Fortune.PASSES);
    customers.passes(WHILE);
    assertThat(week.says(run, "await")).doesNotContain("staging");
    assertThat(week.says(run, "wait-until")).contains("waits until TUE 10:00");
  }

  @Test
  void what_is_being_built_when_it_begins_is_what_was_merged() {
    RunId run = week.begun();
    customers.developers.push(Customers.REPOSITORY, "staging", Fortune.PASSES);
    week.saysMerged("pr");
    customers.passes(WHILE);
    assertThat(week.says(run, "await")).doesNotContain("staging");
  }

  @Test
  void where_nothing_is_pushed_only_a_person_knows_whether_it_is_there() {
    RunId run = week.begun();
    week.saysMerged("pr");
    customers.passes(Duration.ofMinutes(62));
    customers.assertHeld(
        run, "was green before I began to look, and nothing was built of it since");
    customers.assertHeld(run, "If it holds what was merged, press Done by hand.");
    customers.track.the(Retrying.class).retry(run, "ada");
    customers.passes(WHILE);
    customers.developers.push(Customers.REPOSITORY, "staging", Fortune.PASSES);
    customers.passes(WHILE);
    assertThat(customers.track.see(run).trouble()).isEmpty();
    assertThat(week.says(run, "await")).doesNotContain("staging");
  }

  @Test
  @Tag("D3.12")
  void who_says_no_to_the_customers_ends_it_and_that_is_said() {
    RunId run = week.toTheApproval();
    assertThat(week.asked()).contains("Production runs " + week.green(run));
    week.approves("rejected");
    customers.goesOn(run);
    assertThat(customers.track.see(run).outcome().orElse("")).endsWith(".rejected");
    assertThat(customers.announced(run)).contains("This week's rollout is not complete");
    assertThat(customers.requests()).isEmpty();
  }

  @Test
  @Tag("D3.12")
  void days_after_it_was_begun_a_yes_to_the_customers_updates_them() {
    RunId run = week.toTheApproval();
    customers.approved(run);
    customers.passes(WHILE);
    RunId child = customers.newest();
    assertThat(child).isNotEqualTo(run);
    customers.approved(child);
    customers.goesOn(child);
    assertThat(customers.track.see(child).state()).isEqualTo(RunState.DONE);
    customers.goesOn(run);
    assertThat(customers.track.see(run).outcome()).contains("done");
    assertThat(customers.announced(run)).contains("This week's rollout is complete.");
    assertThat(customers.requests()).hasSize(1);
  }
}
