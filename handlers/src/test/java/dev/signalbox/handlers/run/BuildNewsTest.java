package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the estate's file says of a request: who hears how its build goes, and what is a failure.
 */
class BuildNewsTest {
  private final Customers customers = new Customers();

  @AfterEach
  void close() {
    customers.close();
  }

  private List<String> told() {
    return customers.track.texts(
        "select blocks from letter where letter_key like 'run/%/build/%' and channel ="
            + " 'C0OPSNOTE'");
  }

  private void edited(UnaryOperator<String> how) {
    Changed.edit(customers.track, "estates/pulumi.yml", how);
  }

  @Test
  void one_message_says_that_a_build_has_begun_and_then_how_it_ended() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.LASTS);
    RunId run = customers.approved();
    customers.goesOn(run);
    assertThat(told())
        .singleElement()
        .asString()
        .contains("Update PPCs (production_customer)", "https://travis.sandbox/", " has begun.");
    customers.developers.restart(Customers.REPOSITORY, build(run), Fortune.PASSES);
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(told()).singleElement().asString().contains(" has passed.");
  }

  @Test
  void one_that_fails_and_is_restarted_is_told_in_the_same_message() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.FAILS);
    RunId run = customers.approved();
    customers.goesOn(run);
    assertThat(told()).singleElement().asString().contains("has failed, and said last");
    customers.developers.restart(Customers.REPOSITORY, build(run), Fortune.PASSES);
    customers.track.the(Retrying.class).retry(run, "ada");
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(told()).singleElement().asString().contains(" has passed.");
  }

  @Test
  void who_dies_over_it_says_it_once() {
    RunId run = customers.approved();
    customers
        .track
        .the(Interruptions.class)
        .plan(
            new Fault.Passed(Line.ACTED, StepRow.id(run.value(), "ci-follow")),
            () -> {
              throw new IllegalStateException("planted: the line is cut");
            });
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(told()).hasSize(1);
  }

  @Test
  void where_nobody_is_to_be_told_nobody_is() {
    edited(it -> it.replace("    tell: [ops-notifications]", "   "));
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertDone(run);
    assertThat(told()).isEmpty();
  }

  @Test
  void what_marks_a_failure_in_its_log_is_what_the_file_says() {
    edited(it -> it.replace("tell: [ops-notifications]", "marks: [\"nothing like that\"]"));
    customers.developers.expect(Customers.REPOSITORY, Fortune.PASSES_BADLY);
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertDone(run);
  }

  @Test
  void marks_of_its_own_are_found_in_any_case() {
    edited(it -> it.replace("tell: [ops-notifications]", "marks: [\"ACME-PPC-.* failed\"]"));
    customers.developers.expect(Customers.REPOSITORY, Fortune.PASSES_BADLY);
    RunId run = customers.approved();
    customers.goesOn(run);
    customers.assertHeld(run, "its log says: error: update of acme-ppc-default failed");
  }

  private BuildId build(RunId run) {
    String told = String.valueOf(customers.track.step(run, "job").outputs());
    return BuildId.read(told.replaceAll(".*\"build\":\"(\\d+)\".*", "$1"));
  }
}
