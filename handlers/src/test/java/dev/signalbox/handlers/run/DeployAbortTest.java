package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.pipelines.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who does not want a release any more waits for the job that goes, and no other is begun. */
class DeployAbortTest {
  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  @Test
  void a_job_that_goes_is_watched_to_its_end_and_the_next_is_not_played() {
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.passes(1);
    aborted(run);
    assertThat(dock.waits(run)).contains("build_live is under way");
    assertThat(dock.region.track.see(run).state()).isNotEqualTo(RunState.CANCELLED);
    dock.over();
    assertThat(dock.region.track.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(dock.job("alt", "v4.3.5", "ld_gigadb").progress()).isEqualTo(Progress.PASSED);
    assertThat(dock.yardmaster.played).containsExactly("alt-gigadb-website build_live");
  }

  @Test
  void a_job_that_was_adopted_is_watched_to_its_end() {
    dock.install(Dock.TO_STANDBY);
    dock.somebodyPlays("ops-bot", "alt", "v4.3.5", "build_live");
    RunId run = dock.begun(Dock.TO_STANDBY);
    dock.passes(1);
    aborted(run);
    assertThat(dock.waits(run)).contains("build_live is under way");
    dock.over();
    assertThat(dock.region.track.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(dock.job("alt", "v4.3.5", "ld_gigadb").progress()).isEqualTo(Progress.PASSED);
    assertThat(dock.yardmaster.played).isEmpty();
  }

  private void aborted(RunId run) {
    dock.region.voting.typed("U0OPS1", "run " + run + " abort");
    dock.region.track.work();
  }
}
