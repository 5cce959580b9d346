package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** GitLab's own button stops an environment, and its job takes the site down with its volumes. */
@Tag("D1.26")
class StoppedEnvironmentTest {
  private static final String ALT = "gigascience/upstream/alt-gigadb-website";

  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  @BeforeEach
  void somebody_stops_live_of_alt() {
    JsonObject since =
        JsonObject.empty().with("since", dock.region.track.clock.instant().toString());
    new Outside(dock.region).adds("ci-closure", ALT + ":live", since);
  }

  @Test
  void the_table_says_so_in_the_row_of_that_site_alone() {
    assertThat(typed("status gigadb"))
        .contains("deployed: its environment is stopped; last ", "look at page and deployed")
        .contains("deployed: v4.3.4 of ");
  }

  @Test
  void the_doctor_names_it() {
    assertThat(typed("doctor gigadb"))
        .contains(":x:", "live of %s is stopped".formatted(ALT), "ask who stopped it and why")
        .doesNotContain("staging of " + ALT);
  }

  @Test
  void no_release_begins_on_it() {
    String look =
        Trial.LIVE
            + """
              - id: look
                do: release.preflight
                with: { release: v4.3.5, class: complex }
            """
                .indent(2);
    dock.assertRefused(
        dock.begun(look), "live of %s is stopped; bring there again what it ran".formatted(ALT));
  }

  private String typed(String words) {
    return dock.region.voting.typed("U0OPS1", words);
  }
}
