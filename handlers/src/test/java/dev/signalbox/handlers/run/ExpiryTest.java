package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What ends is told 30, 14 and 7 days ahead and when it is over, each once; others sleep. */
class ExpiryTest {
  private static final String FIRST = "2026-11-20T23:00:00Z";

  private final Gazette gazette = new Gazette();
  private final Vandal vandal = new Vandal(gazette.region);

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void a_token_is_told_a_month_a_fortnight_and_a_week_ahead_and_on_the_day_it_is_over() {
    tokenEnds("2026-12-20T12:00:00Z");
    gazette.at(FIRST, "doctor");
    assertThat(told().getLast())
        .contains("GigaDB", "the token of gitlab", "ends within 30 days")
        .contains("put a new one into the secret gitlab");
    gazette.at("2026-12-06T23:00:00Z", "doctor");
    assertThat(told().getLast()).contains("ends within 14 days");
    gazette.at("2026-12-13T23:00:00Z", "doctor");
    assertThat(told().getLast()).contains("ends within 7 days");
    gazette.at("2026-12-20T23:00:00Z", "doctor");
    assertThat(told()).hasSize(4);
    assertThat(told().getLast()).contains(":rotating_light:", "the token of gitlab is over");
  }

  @Test
  void every_night_between_two_of_them_is_silent() {
    tokenEnds("2026-12-20T12:00:00Z");
    gazette.at(FIRST, "doctor");
    for (int night = 21; night < 30; night++) {
      gazette.at("2026-11-%dT23:00:00Z".formatted(night), "doctor");
    }
    assertThat(told()).hasSize(1);
    assertThat(gazette.posted("doctor")).isEmpty();
  }

  @Test
  void one_that_is_first_seen_late_is_told_by_the_nearest_alone() {
    tokenEnds("2026-11-30T12:00:00Z");
    gazette.at(FIRST, "doctor");
    gazette.at("2026-11-21T23:00:00Z", "doctor");
    assertThat(told()).hasSize(1);
    assertThat(told().getFirst()).contains("ends within 14 days");
  }

  @Test
  @Tag("queries")
  void one_that_was_renewed_is_told_anew_at_its_own_time_and_not_as_over() {
    tokenEnds("2026-11-25T12:00:00Z");
    gazette.at(FIRST, "doctor");
    tokenEnds("2026-12-31T12:00:00Z");
    gazette.at("2026-11-25T23:00:00Z", "doctor");
    assertThat(told()).hasSize(1);
    gazette.at("2026-12-01T23:00:00Z", "doctor");
    assertThat(told()).hasSize(2);
    assertThat(told().getLast()).contains("ends within 30 days");
  }

  @Test
  void certificates_of_all_names_are_told_with_the_tokens_in_one_letter() {
    tokenEnds("2026-12-20T12:00:00Z");
    vandal.spoils(
        "front",
        gazette.region.leads("files.gigadb.org"),
        it -> it.with("until", "2026-11-26T12:00:00Z"));
    gazette.at(FIRST, "doctor");
    assertThat(told()).hasSize(1);
    assertThat(told().getFirst())
        .contains("the token of gitlab", "the certificate of files.gigadb.org")
        .contains("ends within 7 days", "renew it on upstream");
  }

  @Test
  void workers_that_come_at_once_tell_it_once() throws ExecutionException, InterruptedException {
    tokenEnds("2026-12-20T12:00:00Z");
    gazette.at("2026-11-20T22:59:59Z", "doctor");
    gazette.region.track.clock.tick(Duration.ofSeconds(2));
    Race.atOnce(() -> gazette.comes("doctor").toString(), () -> gazette.comes("doctor").toString());
    assertThat(told()).hasSize(1);
  }

  @Test
  void whoever_asks_for_the_report_takes_nobodys_notice_away() {
    tokenEnds("2026-12-20T12:00:00Z");
    assertThat(gazette.region.voting.typed("U0OPS1", "report doctor gigadb"))
        .contains("GigaDB, doctor");
    assertThat(told()).isEmpty();
    gazette.at(FIRST, "doctor");
    assertThat(told()).hasSize(1);
  }

  private void tokenEnds(String at) {
    vandal.spoils("term", "gitlab", it -> it.with("until", at));
  }

  private List<String> told() {
    return gazette.region.track.texts(
        "select blocks from letter where letter_key like 'expiry/gigadb/%' order by created_at");
  }
}
