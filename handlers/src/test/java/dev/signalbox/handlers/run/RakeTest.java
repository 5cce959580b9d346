package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Consequences;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.pipelines.Change;
import dev.signalbox.integrations.sandbox.pipelines.Climb;
import dev.signalbox.integrations.sandbox.pipelines.Pushers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tasks that rake lets anybody run take here whose yes their own entry demands. */
@Tag("S3-8")
class RakeTest {
  private final Cluster cluster = new Cluster();
  private final Track track = cluster.region.track;
  private final Voting voting = cluster.region.voting;
  private final Bastion bastion = (Bastion) track.the(Commands.class);

  @AfterEach
  void close() {
    cluster.close();
  }

  private void confirmed() {
    assertThat(voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
  }

  private void assertDone(RunId run) {
    assertThat(track.see(run).trouble()).isEmpty();
    assertThat(track.see(run).outcome()).contains("done");
  }

  @Test
  @Tag("D2.13")
  void what_destroys_on_prd_waits_for_somebody_else_who_types_its_name() {
    RunId run = cluster.asked("rake gpii prd rotate-secrets-key");
    assertThat(voting.message()).contains("rake rotate_secrets_key[default]");
    assertThat(bastion.begun).isEmpty();
    assertThat(voting.send("U0OPS1", "approved", Map.of("typed", "gpii"))).contains("OWN_REQUEST");
    assertThat(voting.send("U0OPS2", "approved", Map.of("typed", "gpii"))).contains("decides it");
    cluster.passes();
    assertDone(run);
    assertThat(bastion.begun).containsExactly("prd-rake: rake rotate_secrets_key[default]");
  }

  @Test
  @Tag("D2.13")
  void what_only_looks_needs_nobody_else_and_what_can_be_taken_back_on_dev_only_who_wants_it() {
    RunId looks = cluster.asked("rake gpii prd cluster-state");
    confirmed();
    cluster.passes();
    assertDone(looks);
    RunId changes = cluster.asked("rake gpii dev snapshots-off");
    confirmed();
    cluster.passes();
    assertDone(changes);
  }

  @Test
  @Tag("D2.13")
  void a_task_that_is_not_known_yet_counts_as_one_that_destroys() {
    Installation now = track.the(Installation.class);
    Runbook rake = Optional.ofNullable(now.current().runbooks().get("rake")).orElseThrow();
    Consequences does = new Consequences(Order.open(cluster.estate(), rake), now.shapes());
    assertThat(rake.allSteps().filter(does::destroys))
        .singleElement()
        .satisfies(it -> assertThat(it.id()).isEqualTo("command-run"));
  }

  @Test
  @Tag("D2.13")
  void what_the_estate_does_not_name_is_never_run() {
    for (String task : List.of("destroy", "sh", "couchdb-restore", "terraform-unlock")) {
      assertThat(cluster.typed("rake gpii dev " + task)).contains("NOT_UNDERSTOOD", task);
    }
    assertThat(bastion.begun).isEmpty();
  }

  @Test
  @Tag("D2.12")
  void the_variables_that_rake_asks_for_are_told_to_nobody_but_its_own_process() {
    assertThat(cluster.estate().work().commands().sequencedValues())
        .filteredOn(it -> it.run().getFirst().equals("rake"))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.variables().values()).allMatch("1"::equals);
              assertThat(String.join(" ", it.run())).doesNotContain("RAKE_REALLY");
            });
  }

  @Test
  @Tag("D2.14")
  void locks_of_terraform_are_removed_when_no_pipeline_runs_and_people_say_that_nobody_holds_one() {
    RunId run = cluster.asked("terraform unlock gpii prd");
    confirmed();
    assertThat(voting.message()).contains("Ask in #ops who has Terraform under way on prd");
    Map<String, String> held = Map.of("lock", "1542", "whose", "carol, on Tuesday");
    assertThat(voting.send("U0OPS1", "by-hand", held)).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    assertThat(bastion.begun).isEmpty();
    assertThat(voting.send("U0OPS2", "approved", Map.of("typed", "gpii"))).contains("decides it");
    cluster.passes();
    assertDone(run);
    assertThat(bastion.begun).containsExactly("prd-rake: rake unlock");
  }

  @Test
  @Tag("D2.14")
  void while_a_pipeline_runs_nobody_is_even_asked() {
    Project project = Project.only(cluster.estate().topology()).orElseThrow();
    Pushers pushers = track.the(Pushers.class);
    long newest = pushers.push(cluster.estate(), Change.small("One"), Climb.WAITS);
    pushers.play(project, newest, Stairs.GATE, "carol");
    track.clock.tick(Duration.ofSeconds(1));
    cluster.asked("terraform unlock gpii prd");
    assertThat(track.texts("select coalesce(trouble, '') from run").getFirst())
        .contains("RIVAL: under way: gcp-promote-to-prd of pipeline " + newest);
    assertThat(bastion.begun).isEmpty();
  }
}
