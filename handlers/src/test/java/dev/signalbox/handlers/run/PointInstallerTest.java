package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.SourceName;
import dev.signalbox.config.estate.SourcePlace;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The installer goes last: to an official address that is well, once everything is in place. */
class PointInstallerTest {
  private static final String OFFICIAL = "https://flowmanager.prd.gpii.net";
  private static final String OLD = "set GPII_CLOUD_URL=http://flowmanager.dev-somebody.gpii.net";
  private static final String NEW = "set GPII_CLOUD_URL=" + OFFICIAL;

  private final Cluster cluster = new Cluster();
  private final Scrivener scrivener = (Scrivener) cluster.region.track.the(Repositories.class);

  @AfterEach
  void close() {
    cluster.close();
  }

  private void everythingIsInPlace() {
    cluster.typed("checklist gpii begin Pilots by 2027-01-15");
    cluster.typed("checklist gpii add Load the users");
    cluster.typed("checklist gpii done 1 all 40 are there");
  }

  private RunId pointing(String url) {
    cluster.region.track.workAfter(Duration.ofMinutes(2));
    cluster.typed("point-installer gpii " + url);
    cluster.region.track.work();
    return newest();
  }

  /** As far as people are asked whether everything is in place. */
  private RunId asked() {
    RunId run = pointing(OFFICIAL);
    cluster.region.track.workAfter(Duration.ofSeconds(1));
    cluster.region.voting.press("U0OPS1", "confirmed");
    cluster.region.track.work();
    return run;
  }

  private RunId newest() {
    return new RunId(
        cluster
            .region
            .track
            .texts("select id from run order by started_at desc limit 1")
            .getFirst());
  }

  private void yes() {
    cluster.region.voting.send("U0OPS2", "approved", Map.of("typed", "gpii"));
    cluster.region.track.workAfter(Duration.ofSeconds(1));
  }

  private RunView see(RunId run) {
    return cluster.region.track.see(run);
  }

  private String batch() {
    SourcePlace place =
        Optional.ofNullable(cluster.estate().topology().sources().get(new SourceName("installer")))
            .orElseThrow();
    var on =
        Optional.ofNullable(cluster.estate().topology().connections().get(place.on()))
            .orElseThrow();
    Repository in = new Repository(on, place.repository());
    return scrivener.keeper.file(in, place.branch(), place.file())
            instanceof Asked.Told<Optional<SourceFile>>(var file)
        ? file.map(SourceFile::text).orElse("")
        : "";
  }

  @Test
  void one_line_is_proposed_merged_and_told() {
    everythingIsInPlace();
    RunId run = asked();
    assertThat(see(run).trouble()).isEmpty();
    assertThat(cluster.region.voting.message()).contains(OLD, NEW);
    yes();
    assertThat(batch()).contains(OLD + "\r\n");
    cluster.region.track.workAfter(Duration.ofMinutes(1));
    assertThat(cluster.region.track.step(run, "merged").state()).isEqualTo(StepState.DONE);
    assertThat(cluster.region.track.step(run, "announce").state()).isEqualTo(StepState.WAITING);
    assertThat(batch()).isEqualTo("@echo off\r\n" + NEW + "\r\nstart gpii-app.exe\r\n");
    assertThat(cluster.typed("decision gpii")).contains("The installer leads to " + OFFICIAL);
  }

  @Test
  void what_is_still_open_on_the_checklist_keeps_it_from_beginning() {
    everythingIsInPlace();
    cluster.typed("checklist gpii add Tell the pilots");
    assertThat(see(pointing(OFFICIAL)).trouble().orElse(""))
        .contains("Still open in Pilots: 2. Tell the pilots.");
  }

  @Test
  @Tag("D2.18")
  void neither_http_nor_a_developers_cluster_nor_a_page_within_is_an_address_for_people() {
    everythingIsInPlace();
    assertThat(see(pointing("http://flowmanager.prd.gpii.net")).trouble().orElse(""))
        .contains("is not https", OFFICIAL);
    assertThat(see(pointing("https://flowmanager.dev-somebody.gpii.net")).trouble().orElse(""))
        .contains("flowmanager.dev-somebody.gpii.net is no official host", OFFICIAL);
    assertThat(see(pointing("https://flowmanager.dev.gpii.net")).trouble().orElse(""))
        .contains("is no official host");
    assertThat(see(pointing(OFFICIAL + "/login")).trouble().orElse(""))
        .contains("says more than an official address");
    assertThat(batch()).contains(OLD);
  }

  @Test
  @Tag("D2.18")
  void nobody_is_led_to_what_is_not_well_right_before_either() {
    everythingIsInPlace();
    RunId run = asked();
    cluster.answers("flowmanager.prd.gpii.net", 500);
    yes();
    assertThat(see(run).trouble().orElse("")).contains("/health answers 500 instead of 200");
    assertThat(batch()).contains(OLD);
    cluster.region.track.workAfter(Duration.ofMinutes(2));
    cluster.region.voting.typed("U0OPS1", "run " + run + " abort");
    cluster.region.track.work();
    assertThat(see(pointing(OFFICIAL)).trouble().orElse("")).contains("/health answers 500");
  }

  @Test
  void a_no_leaves_it_as_it_is() {
    everythingIsInPlace();
    RunId run = asked();
    cluster.region.voting.press("U0OPS2", "rejected");
    cluster.region.track.work();
    assertThat(see(run).outcome()).contains("go.rejected");
    assertThat(batch()).contains(OLD);
  }

  @Test
  void aborted_before_anybody_has_merged_it_is_closed() {
    everythingIsInPlace();
    RunId run = asked();
    yes();
    cluster.region.voting.typed("U0OPS1", "run " + run + " abort");
    cluster.region.track.work();
    assertThat(see(run).trouble()).isEmpty();
    cluster.region.track.workAfter(Duration.ofMinutes(5));
    assertThat(batch()).contains(OLD);
    assertThat(states()).containsExactly("closed");
  }

  @Test
  void what_was_merged_meanwhile_is_proposed_the_other_way_round() {
    everythingIsInPlace();
    RunId run = asked();
    yes();
    scrivener.leaves(new Proposal.Open("https://source.invalid/GPII/gpii-wix-installer/pull/1"));
    cluster.region.track.workAfter(Duration.ofMinutes(5));
    cluster.region.voting.typed("U0OPS1", "run " + run + " abort");
    cluster.region.track.work();
    assertThat(batch()).contains(NEW);
    assertThat(states()).containsExactly("merged", "open");
    assertThat(see(run).trouble()).isEmpty();
  }

  @Test
  void what_says_so_already_is_not_proposed_and_nobody_is_waited_for() {
    everythingIsInPlace();
    asked();
    yes();
    cluster.region.track.workAfter(Duration.ofMinutes(1));
    RunId again = asked();
    yes();
    cluster.region.track.workAfter(Duration.ofMinutes(1));
    assertThat(states()).hasSize(1);
    assertThat(String.valueOf(cluster.region.track.step(again, "merged").outputs()))
        .contains("says it already");
    assertThat(see(again).outcome()).contains("done");
  }

  private List<String> states() {
    return new Outside(cluster.region)
        .all("source-proposal", "").stream()
            .map(it -> Json.text(it.body(), "state").orElse(""))
            .toList();
  }
}
