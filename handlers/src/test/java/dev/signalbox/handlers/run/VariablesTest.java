package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the builds of a site are told is shown where its role wants it otherwise. */
class VariablesTest {
  private static final String SHOW =
      Trial.LIVE
          + """
            - id: show
              do: variables.show
              with: { site: "${standby}" }
          """;

  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  private String shown() {
    RunId run = dock.begun(SHOW);
    dock.assertDone(run);
    return Optional.ofNullable(dock.region.track.step(run, "show").outputs()).orElse("");
  }

  @Test
  void a_site_that_is_told_what_it_is_has_nothing_to_show() {
    assertThat(shown()).contains("all 4 variables of alt (live) are as standby wants them");
  }

  @Test
  @Tag("D1.27")
  void what_differs_is_shown_before_and_after_and_nothing_is_changed() {
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    dock.somebodySets("alt", "HOME_URL", "*", "https://everywhere.example");
    assertThat(shown())
        .contains("1 of 4 variables of alt (live) are not as standby wants them")
        .contains("HOME_URL https://gigadb.org → http://alt-live.gigadb.host")
        .doesNotContain("everywhere");
    assertThat(dock.scribe.written).isEmpty();
  }
}
