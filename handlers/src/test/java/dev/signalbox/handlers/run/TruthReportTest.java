package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody moves names by hand, and within the hour people hear it. */
class TruthReportTest {
  private final Gazette gazette = new Gazette();

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void nothing_is_said_while_all_is_well() {
    gazette.at("2026-11-20T09:05:00Z", "truth");
    gazette.at("2026-11-20T10:05:00Z", "truth");
    assertThat(gazette.posted("truth")).isEmpty();
  }

  @Test
  void records_that_somebody_swaps_are_red_within_the_hour_with_both_stories_and_the_next_move() {
    gazette.somebodySwapsLive();
    gazette.at("2026-11-20T09:05:00Z", "truth");
    assertThat(gazette.last("truth"))
        .contains(":red_circle:", "who is production in live is told differently")
        .contains("records: alt is production", "ledger: upstream is production")
        .contains("/ops roles gigadb settle --production", "This was well when I last looked");
  }

  @Test
  void it_is_not_said_every_hour_but_once_a_day_for_as_long_as_it_lasts() {
    gazette.somebodySwapsLive();
    gazette.at("2026-11-20T09:05:03Z", "truth");
    gazette.at("2026-11-20T10:05:03Z", "truth");
    gazette.at("2026-11-21T08:05:03Z", "truth");
    assertThat(gazette.posted("truth")).hasSize(1);
    gazette.at("2026-11-21T09:05:01Z", "truth");
    assertThat(gazette.posted("truth")).hasSize(2);
    assertThat(gazette.last("truth")).contains("This is still as wrong as it was");
  }

  @Test
  void once_two_have_settled_it_all_is_well_again_and_that_is_said_once() {
    gazette.somebodySwapsLive();
    gazette.at("2026-11-20T09:05:00Z", "truth");
    gazette.twoSettle("alt");
    gazette.at("2026-11-20T10:05:00Z", "truth");
    gazette.at("2026-11-20T11:05:00Z", "truth");
    assertThat(gazette.posted("truth")).hasSize(2);
    assertThat(gazette.last("truth"))
        .contains("well again", "production of live is alt", ":large_green_circle:");
  }

  @Test
  void what_is_wrong_in_another_way_is_said_at_once() {
    gazette.somebodySwapsLive();
    gazette.at("2026-11-20T09:05:00Z", "truth");
    gazette.region.track.change("delete from role_held where environment = 'staging'");
    gazette.at("2026-11-20T10:05:00Z", "truth");
    assertThat(gazette.last("truth"))
        .contains("in another way now", "nobody can tell who is production in staging");
  }
}
