package dev.signalbox.handlers.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.estate.SiteRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of one table change, and not a byte besides. */
class GridReaderTest {
  private static final SiteName ONE = new SiteName("one");
  private static final SiteName OTHER = new SiteName("other");
  private static final GridReader READER =
      new GridReader("Role table", List.of(row(ONE, "my-site"), row(OTHER, "my-other-site")));
  private static final String TABLE =
      """
      | Project | Role | Version | Status |
      |---|:-:|---|---|
      | my-site | live | v1 | OK |
      | my-other-site | standby | v0 | OK |
      """;
  private static final String FILE = "# All\n\n## Role table\n\n" + TABLE + "\n## More\n";
  private static final Map<Spot, String> OF_ONE =
      Map.of(new Spot(ONE, Column.ROLE), "resting", new Spot(ONE, Column.STATUS), "slow");

  private static SiteRow row(SiteName site, String label) {
    return new SiteRow(site, label, label, Optional.of("group/" + label), Optional.empty());
  }

  private static String drawn(String file) {
    return switch (READER.find(file)) {
      case Found.Here(Grid grid) -> grid.with(OF_ONE);
      case Found.Nowhere(String why) -> why;
    };
  }

  private static String wished(String file) {
    return file.replace("| live | v1 | OK |", "| resting | v1 | slow |");
  }

  @Test
  void only_the_cells_that_are_named_change() {
    assertThat(drawn(FILE)).isEqualTo(wished(FILE)).isNotEqualTo(FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n", "\r", "\n",
      })
  void lines_end_as_they_did(String end) {
    String file = FILE.replace("\n", end);
    assertThat(drawn(file)).isEqualTo(wished(file)).isNotEqualTo(file);
  }

  @Test
  void a_file_without_a_last_line_end_gets_none() {
    String file = ("## Role table\n\n" + TABLE).stripTrailing();
    assertThat(drawn(file)).isEqualTo(wished(file)).isNotEqualTo(file);
  }

  @Test
  void tables_before_and_after_and_under_other_headings_stay() {
    String file =
        "## Ports\n\n"
            + TABLE
            + "\n## Role table\n\n| a | b |\n|---|---|\n| my-site | live |\n\nText.\n\n"
            + TABLE.replace("v1", "v2")
            + "\n## Old\n\n"
            + TABLE;
    assertThat(drawn(file))
        .isEqualTo(file.replace("| live | v2 | OK |", "| resting | v2 | slow |"));
  }

  @Test
  void what_is_shown_as_code_or_hidden_in_a_comment_is_no_table_and_no_heading() {
    String shown =
        "```md\n## Role table\n\n"
            + TABLE
            + "```\n\n<!--\n## Role table\n\n"
            + TABLE
            + "-->\n<!-- x -->\n";
    assertThat(drawn(shown + FILE)).isEqualTo(shown + wished(FILE));
    assertThat(drawn(FILE.replace("## More", "~~~~\n~~~\n" + TABLE + "~~~~\n## More")))
        .contains("| resting |")
        .contains("| live |");
  }

  @Test
  void a_bar_behind_a_backslash_is_text() {
    String file = FILE.replace("| live |", "| a \\| b \\\\|");
    assertThat(drawn(file))
        .isEqualTo(file.replace("| a \\| b \\\\| v1 | OK |", "| resting| v1 | slow |"));
    if (READER.find(FILE) instanceof Found.Here(Grid grid)) {
      assertThat(grid.with(Map.of(new Spot(ONE, Column.STATUS), "a|b"))).contains("| a\\|b |");
    }
  }

  @Test
  void columns_that_are_as_wide_everywhere_keep_their_width_where_words_fit() {
    String file =
        """
        Role table
        ----------

        | Project       | Role    | Version | Status |
        |---------------|---------|---------|--------|
        | `my-site`     | live    | v1      | OK     |
        | my-other-site | standby | v0      | OK     |
        """;
    assertThat(drawn(file))
        .isEqualTo(file.replace("live    | v1      | OK     |", "resting | v1      | slow   |"));
  }

  @Test
  void a_table_without_outer_bars_or_spaces_stays_one() {
    String file =
        """
        # Role table #
        Project|Role|Version|Status
        -|-|-|-
        my-site|live|v1|OK
        my-other-site|standby|v0|OK
        """;
    assertThat(drawn(file)).isEqualTo(file.replace("live|v1|OK", "resting|v1|slow"));
  }

  @Test
  void rows_are_known_by_name_whatever_dresses_it_and_whichever_column_it_is_in() {
    String file =
        FILE.replace("| my-site |", "| [my-site](https://x.test/a) |")
            .replace("| my-other-site |", "| **Other** |");
    assertThat(drawn(file)).isEqualTo(wished(file)).isNotEqualTo(file);
  }

  @Test
  void an_empty_cell_can_be_filled() {
    String file = FILE.replace("| v1 | OK |", "| v1 | |");
    assertThat(drawn(file)).contains("| resting | v1 | slow |");
  }

  @Test
  void what_was_between_the_bars_can_be_put_back_to_the_letter() {
    String file = FILE.replace("| live |", "|   *live*|");
    if (READER.find(file) instanceof Found.Here(Grid grid)) {
      Kept kept = Kept.read(Kept.of(grid, OF_ONE).stored());
      String left = grid.with(OF_ONE);
      assertThat(READER.find(left))
          .isInstanceOfSatisfying(
              Found.Here.class,
              it -> {
                assertThat(kept.isAsItWasLeft(it.grid())).isTrue();
                assertThat(kept.isAsItWas(it.grid())).isFalse();
                assertThat(kept.back(it.grid())).isEqualTo(file);
              });
    }
    assertThat(READER.find(file)).isInstanceOf(Found.Here.class);
  }

  @Test
  void what_is_not_there_is_named_with_what_to_do_about_it() {
    assertThat(drawn("# All\n"))
        .isEqualTo(
            "there is no heading 'Role table': put it back, or correct 'heading' in the estate's"
                + " file");
    assertThat(drawn(FILE + FILE)).isEqualTo("there are several headings 'Role table': leave one");
    assertThat(drawn(FILE.replace("Status", "State")))
        .startsWith("under 'Role table' there is no table");
    assertThat(drawn(FILE.replace("|---|:-:|---|---|", "|---|---|---|")))
        .startsWith("under 'Role table' there is no table");
    assertThat(drawn(FILE.replace(TABLE, TABLE + "\n" + TABLE)))
        .startsWith("under 'Role table' there are several tables");
    assertThat(drawn(FILE.replace("my-other-site", "theirs")))
        .isEqualTo(
            "the table under 'Role table' has no row of my-other-site: leave exactly one that names"
                + " it");
    assertThat(drawn(FILE.replace("my-other-site", "my-site")))
        .contains("more than one row of my-site");
    assertThat(drawn(FILE.replace("| my-site |", "| my-site my-other-site |")))
        .contains("no row of my-site");
    assertThat(drawn(FILE.replace("| standby | v0 | OK |", "| standby |")))
        .contains("the row of my-other-site in the table under 'Role table' lacks cells");
  }
}
