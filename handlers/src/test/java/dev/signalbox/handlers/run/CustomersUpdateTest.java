package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers are updated by one build, whatever its server says or does not say. */
class CustomersUpdateTest {
  private final Customers customers = new Customers();

  @AfterEach
  void close() {
    customers.close();
  }

  @Test
  void from_the_command_to_the_announcement_it_is_asked_once_and_followed_by_its_id() {
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(customers.requests())
        .singleElement()
        .satisfies(
            it ->
                assertThat(Json.text(it.body(), "message").orElse(""))
                    .isEqualTo(
                        "Update PPCs (production_customer) [signalbox %s/job/1]".formatted(run)));
    assertThat(customers.announced(run))
        .contains("Customer PPCs are being updated: ", "https://travis.sandbox/github/pulumi")
        .contains("All customer PPCs are up to date (%s).".formatted(run));
  }

  @Test
  @Tag("D3.6")
  void what_was_taken_without_an_answer_is_found_and_not_asked_again() {
    RunId run = customers.approved();
    customers.goesWrong(Mischance.UNANSWERED);
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(customers.requests()).hasSize(1);
  }

  @Test
  @Tag("D3.6")
  void what_nobody_finds_is_never_asked_a_second_time() {
    RunId run = customers.approved();
    customers.goesWrong(Mischance.UNANSWERED);
    customers.track.work();
    customers.loseRequests();
    customers.goesOn(run);
    customers.assertHeld(run, "UNANSWERED");
    customers.assertHeld(run, "[signalbox %s/job/1]".formatted(run));
    customers.track.the(Retrying.class).retry(run, "ada");
    customers.goesOn(run);
    customers.assertHeld(run, "UNANSWERED");
    assertThat(customers.requests()).isEmpty();
  }

  @Test
  @Tag("D3.7")
  void what_is_rejected_after_it_was_taken_says_why_and_is_asked_anew_by_a_person_alone() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.IS_REJECTED);
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertHeld(run, "REJECTED");
    customers.assertHeld(run, "the build configuration could not be read");
    assertThat(customers.requests()).hasSize(1);
    customers.track.the(Retrying.class).retry(run, "ada");
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(customers.requests()).hasSize(2);
  }

  @Test
  @Tag("D3.11")
  void a_build_that_passed_and_whose_log_tells_of_a_failure_is_not_done() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.PASSES_BADLY);
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertHeld(run, "its log says: error: update of acme-ppc-default failed");
  }

  @Test
  void one_that_was_cancelled_and_restarted_by_people_is_followed_to_its_new_end() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.IS_CANCELLED);
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertHeld(run, "somebody has cancelled");
    customers.developers.restart(Customers.REPOSITORY, build(run), Fortune.PASSES);
    customers.track.the(Retrying.class).retry(run, "ada");
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(customers.requests()).hasSize(1);
  }

  private BuildId build(RunId run) {
    String told = String.valueOf(customers.track.step(run, "job").outputs());
    return BuildId.read(told.replaceAll(".*\"build\":\"(\\d+)\".*", "$1"));
  }

  @Test
  @Tag("D3.12")
  void customers_are_not_updated_before_production_has_passed() {
    customers.developers.push(Customers.REPOSITORY, "production", Fortune.FAILS);
    customers.track.workAfter(Duration.ofMinutes(1));
    RunId run = customers.begun();
    customers.goesOn(run);
    assertThat(customers.track.see(run).state()).isNotEqualTo(RunState.DONE);
    assertThat(customers.requests()).isEmpty();
  }
}
