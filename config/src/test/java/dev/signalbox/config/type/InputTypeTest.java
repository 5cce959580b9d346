package dev.signalbox.config.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputTypeTest {
  private static final Names NAMES =
      new Names(
          "gigadb",
          Map.of(Name.ENVIRONMENT, List.of("live", "staging"), Name.GROUP, List.of("ops")),
          Optional.of(Pattern.compile("v[0-9]+[.][0-9]+[.][0-9]+")));

  @ParameterizedTest
  @CsvSource({
    "text, anything at all",
    "line, one line",
    "word, eu-west-1",
    "count, 0",
    "count, 50",
    "size, 8MB",
    "duration, 90s",
    "duration, 1h30m",
    "url, https://gigadb.org/x",
    "flag, true",
    "weekday-time, TUE 10:00",
    "release-tag, v4.3.5",
    "snapshot-wish, newest",
    "snapshot-wish, 2026-11-20 14:05",
    "role, standby",
    "environment, live",
    "group, ops"
  })
  void what_fits_is_taken(String type, String typed) {
    assertThat(input(type).check(typed, NAMES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word | two words | 'two words' is not a word like eu-west-1",
        "count | 1.5 | '1.5' is not a count like 50",
        "count | 007 | '007' is not a count like 50",
        "size | 8 | '8' is not a size like 500kB, 8MB, 2GB",
        "duration | soon | 'soon' is not a duration like 90s, 30m, 4h, 3d",
        "duration | 0m | '0m' is not a duration like 90s, 30m, 4h, 3d",
        "url | gigadb.org | 'gigadb.org' is not a url like https://example.org/page",
        "url | file:/etc | 'file:/etc' is not a url like https://example.org/page",
        "flag | yes | 'yes' is not a flag like true, false",
        "weekday-time | Tue 10 | 'Tue 10' is not a weekday-time like TUE 10:00",
        "release-tag | latest | 'latest' is not a release-tag like v4.3.5",
        "role | leader | 'leader' is not a role like production, standby",
        "environment | prd | estate 'gigadb' has no environment 'prd'; it has: live, staging",
        "environment | stagin | estate 'gigadb' has no environment 'stagin'; did you mean"
            + " 'staging'?",
        "group | opps | people.yml has no group 'opps'; did you mean 'ops'?",
      })
  void what_does_not_fit_is_refused_with_a_sentence(String type, String typed, String sentence) {
    assertThat(input(type).check(typed, NAMES)).contains(sentence);
  }

  @Test
  void bounds_are_kept_in_the_unit_of_the_type() {
    InputType hours =
        new InputType(Literal.DURATION, List.of(), Optional.of("1h"), Optional.of("8h"), List.of());

    assertThat(hours.check("90m", NAMES)).isEmpty();
    assertThat(hours.check("1d", NAMES)).contains("'1d' is more than 8h");
    assertThat(hours.check("59m", NAMES)).contains("'59m' is less than 1h");
  }

  @Test
  void a_drop_down_offers_what_the_estate_knows() {
    assertThat(InputType.any(Name.ENVIRONMENT).choices(NAMES)).containsExactly("live", "staging");
    assertThat(InputType.any(Choice.ROLE).choices(NAMES)).containsExactly("production", "standby");
    assertThat(InputType.any(Literal.TEXT).choices(NAMES)).isEmpty();
  }

  @Test
  void a_type_takes_only_itself_and_text_takes_everything() {
    Type key = Type.named("backup-key").orElseThrow();

    assertThat(key.takes(Literal.LINE)).isFalse();
    assertThat(key.takes(key)).isTrue();
    assertThat(Literal.TEXT.takes(key)).isTrue();
    assertThat(new ListOf(Name.GROUP).takes(Name.GROUP)).isFalse();
  }

  @Test
  void measures_are_read_with_their_units() {
    assertThat(Measure.duration("1d2h3m4s"))
        .contains(Duration.ofDays(1).plusHours(2).plusMinutes(3).plusSeconds(4));
    assertThat(Measure.size("8MB")).hasValue(8_000_000);
    assertThat(Measure.duration("")).isEmpty();
  }

  @Test
  void what_lasts_is_written_as_it_is_read() {
    assertThat(List.of("1d2h3m4s", "90s", "1h", "25h"))
        .extracting(it -> Measure.written(Measure.duration(it).orElseThrow()))
        .containsExactly("1d2h3m4s", "1m30s", "1h", "1d1h");
    assertThat(Measure.written(Duration.ofMillis(20))).isEqualTo("0s");
  }

  private static InputType input(String word) {
    return InputType.any(Type.named(word).orElseThrow());
  }
}
