package dev.signalbox.integrations.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.estate.EnvironmentName;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
  @ParameterizedTest
  @CsvSource({
    "20230628, 2023-06-29T00:00:00Z",
    "202306281530, 2023-06-28T15:30:00Z",
    "20240229, 2024-03-01T00:00:00Z"
  })
  void a_key_says_the_last_moment_that_it_can_stand_for(String date, Instant latest) {
    assertThat(Dumps.UPSTREAM.read(Dumps.key(date)))
        .contains(new BackupName(Dumps.key(date), latest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023",
        "20230229",
        "202306282460",
        "20231301",
        "latest",
        "2023-06-28",
        "20230628 ",
        "+2023062",
        "２０２３０６２８"
      })
  void what_is_no_date_is_not_guessed(String date) {
    assertThat(Dumps.UPSTREAM.read(Dumps.key(date))).isEmpty();
  }

  @Test
  void another_projects_key_is_no_key_of_ours_even_if_it_contains_one() {
    assertThat(Dumps.UPSTREAM.read("old_" + Dumps.key("20230628"))).isEmpty();
    assertThat(Dumps.UPSTREAM.read(Dumps.key("20230628") + ".gz")).isEmpty();
  }

  @Test
  void one_by_hand_bears_the_minute_in_utc() {
    BackupName name = Dumps.UPSTREAM.byHand(Instant.parse("2026-11-20T09:31:58.5Z"));
    assertThat(name.key()).isEqualTo(Dumps.key("202611200931"));
    assertThat(Dumps.UPSTREAM.read(name.key())).contains(name);
  }

  @Test
  void a_form_without_its_date_or_with_two_is_refused() {
    EnvironmentName live = new EnvironmentName("live");
    assertThatThrownBy(() -> Series.of("all.backup", "p", live))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Series.of("{date}/{date}", "p", live))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
