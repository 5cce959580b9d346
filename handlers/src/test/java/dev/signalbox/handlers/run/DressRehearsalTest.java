package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A swap is rehearsed on the staging pair, and leaves it as it was. */
class DressRehearsalTest {
  private static final String REHEARSAL =
      Trial.HEAD.replace("steps:\n", "environment: staging\nsteps:\n")
          + """
            - id: dress
              do: site.dress
              with: { site: "${standby}", as: production }
            - id: swap
              do: traffic.swap
            - undo: swap
            - undo: dress
          finally:
            - undo: swap
            - undo: dress
          """;

  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  @Test
  void both_are_taken_back_once_and_the_standby_is_one_again() {
    RunId run = dock.begun(REHEARSAL);
    dock.passes(60);
    dock.over(run);
    assertThat(dock.region.track.step(run, "dress").state()).isEqualTo(StepState.UNDONE);
    assertThat(dock.yardmaster.played)
        .containsExactly(
            "alt-gigadb-website build_staging again",
            "alt-gigadb-website sd_gigadb again",
            "alt-gigadb-website build_staging again",
            "alt-gigadb-website sd_gigadb again");
    assertThat(dock.variable("alt", "HOME_URL", "staging"))
        .contains("http://alt-staging.gigadb.host");
    assertThat(dock.page("http://alt-staging.gigadb.host/"))
        .contains("http://alt-staging.gigadb.host");
  }
}
