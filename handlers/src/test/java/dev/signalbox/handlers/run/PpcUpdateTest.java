package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(masons.message()).contains("Use the CLI that your checkout wants");
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
  @Tag("D3.16")
  void pitfall_D3_16_a_wrong_override_is_refused_for_it_would_make_a_new_stack() {
    RunId run = masons.typed("update pulumi testing-molumi default");
    assertThat(masons.junction.region.track.see(run).outcome()).contains("refused");
    assertThat(masons.junction.trouble(run))
        .contains("knows no stack testing-molumi-ppc-default, and this would make a new one")
        .contains("did you mean 'testing-moolumi-ppc-default'?");
  }
}
