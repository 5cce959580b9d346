package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every night at seven in Hong Kong the doctor looks, and speaks only of what is not fine. */
class NightlyDoctorTest {
  private static final String FIRST = "2026-11-20T23:00:00Z";
  private static final String SECOND = "2026-11-21T23:00:00Z";
  private static final String ALT = "alt-gigadb-website";

  private final Gazette gazette = new Gazette();
  private final Vandal vandal = new Vandal(gazette.region);

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void a_night_in_which_all_is_well_says_nothing() {
    gazette.at(FIRST, "doctor");
    assertThat(gazette.posted("doctor")).isEmpty();
    assertThat(gazette.comes("doctor")).isEqualTo(Instant.parse(SECOND));
  }

  @Test
  void what_is_broken_is_told_in_the_estates_channel_and_nothing_else() {
    vandal.spoils("ci-runner", ALT, it -> it.with("online", false));
    gazette.at(FIRST, "doctor");
    assertThat(gazette.keys("doctor"))
        .containsExactly("report/gigadb/doctor/%s/C0OPS".formatted(FIRST));
    assertThat(gazette.last("doctor"))
        .contains(
            "GigaDB, doctor", "look at runners", "no runner that is online", "Next: start one")
        .doesNotContain(":white_check_mark:", "mirrors");
  }

  @Test
  void it_is_told_again_while_it_lasts_and_said_to_be_well_once_it_is() {
    vandal.spoils("ci-runner", ALT, it -> it.with("online", false));
    gazette.at(FIRST, "doctor");
    gazette.at(SECOND, "doctor");
    assertThat(gazette.last("doctor")).contains("still as wrong as it was");
    vandal.spoils("ci-runner", ALT, it -> it.with("online", true));
    gazette.at("2026-11-22T23:00:00Z", "doctor");
    assertThat(gazette.last("doctor")).contains("checks are well", "is well again");
  }

  @Test
  void what_could_not_be_seen_in_the_night_is_told_as_that() {
    gazette.region.goesWrong("addresses", Mischance.NOTHING, 1000);
    gazette.at(FIRST, "doctor");
    assertThat(gazette.last("doctor")).contains(":question: ", "look again in a few minutes");
  }

  @Test
  void whoever_asks_reads_it_now() {
    assertThat(gazette.region.voting.typed("U0OPS1", "report doctor gigadb"))
        .contains("GigaDB, doctor", "checks are well");
  }
}
