package dev.signalbox.handlers.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the last line of a dry run counts. */
class FileGapTest {
  @Test
  void its_last_line_tells() {
    assertThat(FileGap.read("2026/11/20 NOTICE: a.txt\ncopies 1 deletes 1\ncopies 12 deletes 3\n"))
        .contains(new FileGap(12, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "copies 12", "copies 12 deletes 3\nrclone: cut off", "copies -1 deletes 3"})
  void anything_else_is_not_known(String printed) {
    assertThat(FileGap.read(printed)).isEmpty();
  }
}
