package dev.signalbox.handlers.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.data.Comparison.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two databases hold is told in one sentence. */
class ComparisonTest {
  private static final String FULL =
      "dataset 2613 2026-11-20T08:43:00Z\nfile 9 2026-11-19T08:00:00Z\nlink 0 -\ntables 3\n";

  private static String said(String alt, String upstream) {
    return new Comparison(side("alt", alt), side("upstream", upstream)).summary();
  }

  private static Side side(String site, String printed) {
    return new Side(new SiteName(site), Census.read(printed).orElseThrow());
  }

  @Test
  void the_same_is_the_same() {
    assertThat(said(FULL, FULL)).isEqualTo("same: 3 tables, newest change 2026-11-20 08:43 UTC");
    assertThat(said("tables 0", "tables 0")).isEqualTo("neither alt nor upstream has any table");
  }

  @Test
  void who_has_fewer_rows_and_older_changes_is_behind() {
    assertThat(said(FULL.replace("2613 2026-11-20", "2612 2026-11-19"), FULL))
        .isEqualTo(
            "DIFFERENT in 1 table, alt is behind upstream (newest change 2026-11-19 08:43 UTC, and"
                + " 2026-11-20 08:43 UTC there): dataset: alt 2612 rows, upstream 2613 rows");
  }

  @Test
  void a_table_that_one_lacks_and_a_later_change_are_differences_too() {
    assertThat(said(FULL, FULL.replace("link 0 -\ntables 3", "tables 2")))
        .contains("DIFFERENT in 1 table: link: alt 0 rows, upstream no such table");
    assertThat(said(FULL, FULL.replace("11-19T08", "11-19T09")))
        .contains("file: alt changed 2026-11-19 08:00 UTC, upstream changed 2026-11-19 09:00 UTC");
  }

  @Test
  void of_many_differences_five_are_told() {
    String many = "a 1 -\nb 1 -\nc 1 -\nd 1 -\ne 1 -\nf 1 -\ng 1 -\ntables 7";
    assertThat(said(many, many.replace(" 1 ", " 2 ")))
        .contains("DIFFERENT in 7 tables: a: ", "e: alt 1 rows", "; and 2 more")
        .doesNotContain("f: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dataset 2613 2026-11-20T08:43:00Z",
        "dataset 2613 2026-11-20T08:43:00Z\ntables 2",
        "dataset many 2026-11-20T08:43:00Z\ntables 1",
        "dataset 2613 yesterday\ntables 1",
        "psql: could not connect\ntables 0"
      })
  void a_part_of_a_census_is_none(String printed) {
    assertThat(Census.read(printed)).isEmpty();
  }
}
