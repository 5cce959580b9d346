package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "release gigadb v4.3.5 —simple | release gigadb v4.3.5 --simple",
        "release\u00a0gigadb\u00a0–simple | release gigadb --simple",
        "failover gigadb “no power” | failover gigadb \"no power\"",
        "it isn’t up | it isn't up",
        "down — since noon | down — since noon",
        "re\u200blease\ufeff gigadb | release gigadb"
      })
  void what_phones_do_to_a_command_is_undone(String typed, String meant) {
    assertThat(Typography.plain(typed)).isEqualTo(meant);
  }
}
