package dev.signalbox.handlers.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.backups.BackupName;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database says of itself is read as a whole or not at all. */
class MarkTest {
  private static final String WHOLE = "key k1\nrelease v4.3.4\ntables 123\nwritten no\n";
  private static final BackupName NAME = new BackupName("k1", Instant.EPOCH);

  private static Mark mark(String printed) {
    return Mark.read(printed).orElseThrow();
  }

  @Test
  void it_bears_the_key_that_it_was_loaded_from() {
    assertThat(mark(WHOLE).holdsNothingBut(NAME)).isTrue();
    assertThat(mark(WHOLE).says()).isEqualTo("k1, migrated by v4.3.4, 123 tables");
    assertThat(mark(mark(WHOLE).stored())).isEqualTo(mark(WHOLE));
  }

  @Test
  void what_people_have_written_into_is_more_than_its_backup() {
    Mark written = mark(WHOLE.replace("written no", "written yes"));
    assertThat(written.bears(NAME)).isTrue();
    assertThat(written.holdsNothingBut(NAME)).isFalse();
    assertThat(written.says()).contains("k1 and what was entered since");
  }

  @Test
  void without_tables_or_without_a_key_it_bears_none() {
    assertThat(mark(WHOLE.replace("123", "0")).bears(NAME)).isFalse();
    assertThat(mark(WHOLE.replace("123", "0")).says()).contains("no database");
    assertThat(mark(WHOLE.replace("k1", "-")).bears(NAME)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key k1\n", "release v4.3.4\n", "tables 123\n", "written no\n"})
  void where_a_line_is_missing_nothing_is_known(String line) {
    assertThat(Mark.read(WHOLE.replace(line, ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"written no", "tables 123"})
  void where_a_line_means_nothing_nothing_is_known(String line) {
    assertThat(Mark.read(WHOLE.replace(line, line.split(" ", -1)[0] + " some"))).isEmpty();
  }
}
