package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.sandbox.Mischance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The probes of a suite are made at the very site that is meant, under the name of its role. */
class ChecksTest {
  private static final String LOOK =
      Trial.LIVE
          + """
            - id: sanity
              do: checks.run
              with: { suite: sanity, site: "${production}" }
          """;
  private static final String REPORT =
      LOOK.replace("production", "standby").replace("\" }", "\", expect: report }");
  private static final String SWAP =
      Trial.LIVE
          + """
            - id: swap
              do: traffic.swap
            - id: sanity
              do: checks.run
              with: { suite: sanity, site: "${steps.swap.production}", expect: report }
          """;

  private final Region region = new Region();

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  void a_site_in_good_health_passes() {
    assertThat(summary(begun(LOOK))).contains("sanity of upstream: all 5 probes are fine");
  }

  @Test
  void a_site_that_runs_another_release_than_it_should_is_told_of() {
    RunId run = begun(LOOK.replace("production", "standby"));
    assertThat(region.track.see(run).trouble().orElse(""))
        .contains("sanity of alt: 4 of 5 probes are fine; / does not say v4.3.4");
  }

  @Test
  void what_is_only_to_be_reported_stops_nobody() {
    assertThat(summary(begun(REPORT))).contains("/ does not say v4.3.4");
  }

  @Test
  @Tag("D1.1")
  void pitfall_1_names_that_moved_to_a_site_that_was_not_dressed_for_them_are_found_out() {
    RunId run = begun(SWAP);
    region.settle();
    assertThat(region.leads("gigadb.org")).isEqualTo("13.236.0.1");
    assertThat(summary(run))
        .contains(
            "sanity of alt: 0 of 5", "the certificate shown for gigadb.org is good for alt-live");
  }

  @Test
  void who_waits_is_met_without_a_certificate_so_that_of_its_former_role_is_in_nobodys_way() {
    RunId run = begun(SWAP.replace("production", "standby"));
    region.settle();
    assertThat(summary(run)).contains("sanity of upstream: ").doesNotContain("certificate");
  }

  @Test
  void silence_is_no_verdict() {
    region.goesWrong("probes", Mischance.NOTHING, 9);
    assertThat(region.track.see(begun(LOOK)).trouble().orElse(""))
        .contains("sanity of upstream: 0 of 5", "within 30 s;", "; no more pages were asked for");
  }

  private RunId begun(String runbook) {
    Installation installation = region.track.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
    return region.swapping();
  }

  private String summary(RunId run) {
    return String.valueOf(region.track.step(run, "sanity").outputs());
  }
}
