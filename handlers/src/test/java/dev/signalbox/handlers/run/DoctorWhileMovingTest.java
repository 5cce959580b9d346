package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.truth.Moves;
import dev.signalbox.handlers.truth.Settlement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What roles demand cannot be held against sites that are just trading them. */
@Tag("D1.27")
class DoctorWhileMovingTest {
  private static final String MOVING = "the roles of live are moving (run SB-7)";

  private final Region region = new Region();
  private final Vandal vandal = new Vandal(region);

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  void variables_and_certificates_of_live_are_unknown_and_not_wrong_until_the_run_is_over() {
    spoilsVariable("live");
    vandal.spoils(
        "front", region.leads("files.gigadb.org"), it -> it.with("until", "2026-01-01T00:00:00Z"));
    begins();
    assertThat(doctor())
        .contains(said("variables"), said("certificates"), "look again when run SB-7")
        .doesNotContain("REMOTE_HOSTNAME is", "files.gigadb.org is no good");
    region.track.the(Moves.class).end("SB-7");
    assertThat(doctor())
        .contains("REMOTE_HOSTNAME is", "files.gigadb.org is no good")
        .doesNotContain("are moving");
  }

  @Test
  void an_environment_whose_roles_stay_is_judged_all_the_same() {
    begins();
    spoilsVariable("staging");
    assertThat(doctor()).contains("REMOTE_HOSTNAME is alt.there", "not seen: " + MOVING);
  }

  private static String said(String check) {
    return "Plain[text=:question: ], Bold[text=%s], Plain[text=  %s".formatted(check, MOVING);
  }

  private void spoilsVariable(String scope) {
    vandal.spoils(
        "ci-variable",
        "alt-gigadb-website:REMOTE_HOSTNAME/" + scope,
        it -> it.with("value", "alt.there"));
  }

  private void begins() {
    region.track.the(Moves.class).begin(new Settlement.Place("gigadb", "live"), "SB-7");
  }

  private String doctor() {
    return region.voting.typed("U0OPS1", "doctor gigadb");
  }
}
