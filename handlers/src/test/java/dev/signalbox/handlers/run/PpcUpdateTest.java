package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A private cloud is updated by hand, one thing after the other. */
class PpcUpdateTest {
  private final Masons masons = new Masons();

  @AfterEach
  void close() {
    masons.close();
  }

  @Test
  @Tag("D3.13")
  @Tag("D3.15")
  void pitfall_D3_13_the_version_comes_first_and_the_package_before_the_credentials() {
    RunId run = masons.typed("update pulumi testing-moolumi default");
    assertThat(masons.message()).contains("What does `pulumi version` say?");
    assertThat(masons.does(run, Map.of("version", " "))).contains("this must be given");
    masons.done(run, Map.of("version", "v0.16.2"));
    for (String next :
        List.of(
            "sync-ppc-package.sh, still with your own credentials (CLI v0.16.2)",
            "Now set the credentials")) {
      assertThat(masons.message()).contains(next);
      masons.done(run, Map.of("evidence", "done"));
    }
    assertThat(masons.message())
        .contains("update-ppc.sh default, and see that it names testing-moolumi-ppc-default");
    masons.done(run, Map.of("evidence", "update complete"));
    assertThat(masons.junction.trouble(run)).isEmpty();
    assertThat(masons.junction.region.track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(masons.step(run, "checks-run")).contains("all 1 probes are fine");
  }

  @Test
  @Tag("D3.15")
  void pitfall_D3_15_another_version_than_the_source_wants_is_used_for_nothing() {
    RunId run = masons.typed("update pulumi testing-moolumi default");
    masons.done(run, Map.of("version", "0.16.1"));
    assertThat(masons.junction.region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(masons.junction.trouble(run))
        .contains("the source wants pulumi v0.16.2, and this is 0.16.1: install that one");
  }

  @Test
  void a_source_that_names_no_version_is_said() {
    Changed.edit(
        masons.junction.region.track,
        "estates/pulumi.yml",
        it -> it.replace("scripts/ppc/CLI_VERSION, at", "scripts/ppc/VERSION, at"));
    RunId run = masons.typed("update pulumi testing-moolumi default");
    masons.done(run, Map.of("version", "v0.16.2"));
    assertThat(masons.junction.trouble(run))
        .contains("looking which version of pulumi is wanted", "scripts/ppc/VERSION");
  }

  @Test
  @Tag("D3.16")
  void pitfall_D3_16_a_wrong_override_is_refused_for_it_would_make_a_new_stack() {
    RunId run = masons.typed("update pulumi testing-molumi default");
    assertThat(masons.junction.region.track.see(run).outcome()).contains("refused");
    assertThat(masons.junction.trouble(run))
        .contains("knows no stack testing-molumi-ppc-default, and this would make a new one")
        .contains("did you mean 'testing-moolumi-ppc-default'?");
    assertThat(
            masons.junction.region.track.texts(
                "select blocks from letter where letter_key = ?", run.card()))
        .singleElement(as(STRING))
        .contains("It did not begin: ")
        .doesNotContain("?.");
  }
}
