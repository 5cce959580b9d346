package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the people of the weekly rollout do. */
record Week(Customers customers) {
  private static final String MERGED = "https://github.com/pulumi/pulumi-service/pull/7";
  private static final Duration BUILT = Duration.ofMinutes(2);

  /** Until somebody is to prepare the release. */
  RunId begun() {
    RunId run = customers.typed("rollout pulumi");
    assertThat(customers.voting.press("U0OPS1", "confirmed")).contains("decides it");
    customers.track.workAfter(Duration.ofSeconds(1));
    return run;
  }

  /** What the task wants is a field, or what shows it. */
  void saysMerged(String field) {
    assertThat(customers.voting.send("U0OPS1", "by-hand", Map.of(field, MERGED)))
        .contains("decides it");
    customers.track.workAfter(Duration.ofSeconds(1));
  }

  void pushed(String branch) {
    customers.developers.push(Customers.REPOSITORY, branch, Fortune.PASSES);
    customers.passes(BUILT);
  }

  /** Until it is asked whether customers may have it; it is Friday in Los Angeles at first. */
  RunId toTheApproval() {
    RunId run = begun();
    saysMerged("pr");
    pushed("staging");
    customers.track.workAfter(Duration.ofDays(3));
    assertThat(says(run, "wait-until")).contains("waits until TUE 10:00");
    customers.track.workAfter(Duration.ofDays(2));
    assertThat(asked()).contains("Merge " + MERGED + " to production");
    saysMerged("evidence");
    customers.passes(BUILT);
    assertThat(says(run, "production")).contains("was green before I began to look");
    pushed("production");
    return run;
  }

  void approves(String choice) {
    assertThat(customers.voting.press("U0OPS2", choice)).contains("decides it");
    customers.track.workAfter(Duration.ofSeconds(1));
  }

  String asked() {
    return customers.voting.message();
  }

  /** What the step that begins like this waits for; nothing once it does not. */
  String says(RunId run, String step) {
    return String.join(
        "",
        customers.track.texts(
            "select coalesce(note, '') || ' ' || coalesce(said, '') from run_step where run = ? and"
                + " state = 'WAITING' and step like ?",
            run.value(),
            "%" + step + "%"));
  }

  /** The commit of production that was found green. */
  String green(RunId run) {
    List<String> told =
        customers.track.texts(
            "select outputs from run_step where run = ? and step = 'production'", run.value());
    return told.getFirst().replaceAll(".*\"sha\":\"([0-9a-f]+)\".*", "$1");
  }
}
