package dev.signalbox.handlers.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How one commit compares with those that were tested before it. */
@Tag("D2.16")
final class HistoryTest {
  /** The newest first, as {@code COMMIT VERDICT MEDIAN}. */
  private static History history(String... rows) {
    return new History(Arrays.stream(rows).map(HistoryTest::row).toList());
  }

  private static ResultRow row(String written) {
    List<String> parts = List.of(written.split(" "));
    return new ResultRow(
        written,
        "run",
        "gpii",
        "stg",
        "speed",
        parts.get(0),
        Verdict.valueOf(parts.get(1)),
        "median=" + parts.get(2),
        "",
        Instant.EPOCH);
  }

  @Test
  void it_is_compared_with_the_commit_that_passed_before_it_was_tested_at_all() {
    History history =
        history("c PASSED 130", "d PASSED 10", "c MISSED 900", "b MISSED 800", "a PASSED 100");
    assertThat(history.before("c")).map(ResultRow::sha).contains("a");
    assertThat(history.standard("c", 20)).map(ResultRow::sha).contains("a");
    assertThat(history.before("a")).isEmpty();
  }

  @Test
  void of_one_commit_the_newest_result_counts() {
    History history = history("c BROKEN 0", "c PASSED 130");
    assertThat(history.newest("c")).map(ResultRow::verdict).contains(Verdict.BROKEN);
    assertThat(history.newest("d")).isEmpty();
  }

  @Test
  void a_part_of_a_percent_is_more_than_none() {
    assertThat(row("b PASSED 1201").above(row("a PASSED 1000"))).contains(21);
    assertThat(row("b PASSED 1200").above(row("a PASSED 1000"))).contains(20);
    assertThat(row("b PASSED 500").above(row("a PASSED 1000"))).contains(-50);
    assertThat(row("b PASSED 999999999999999").above(row("a PASSED 0.000001")))
        .contains(Integer.MAX_VALUE);
  }

  @Test
  void what_took_no_time_is_compared_with_nothing() {
    assertThat(history("b PASSED 0", "a PASSED 100").standard("c", 20))
        .map(ResultRow::sha)
        .contains("a");
    assertThat(history("a PASSED 0").standard("c", 20)).isEmpty();
  }

  @Test
  void whoever_pushes_once_more_after_a_slow_commit_is_held_against_the_fast_one_before_it() {
    History history = history("d PASSED 131", "c PASSED 130", "b PASSED 110", "a PASSED 100");
    assertThat(history.standard("d", 15)).map(ResultRow::sha).contains("b");
    assertThat(history.standard("d", 20)).map(ResultRow::sha).contains("c");
    assertThat(history.standard("a", 20)).isEmpty();
  }

  @Test
  void the_trend_has_each_commit_once_and_five_at_most_the_oldest_first() {
    History history =
        history(
            "f PASSED 6",
            "e PASSED 5",
            "e PASSED 50",
            "d MISSED 9",
            "c PASSED 3",
            "b PASSED 2",
            "a PASSED 1");
    assertThat(history.trend("g", new BigDecimal(7))).contains("2 → 3 → 5 → 6 → 7");
    assertThat(history("g PASSED 4").trend("g", new BigDecimal(7))).isEmpty();
  }
}
