package dev.signalbox.handlers.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagTest {
  private static final String HERE = "20200210091514-4a52f56";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20200210091514-4a52f56 | | not behind master
          20200212091514-ea0aa05 | 1 | 1 commit and 2d behind 20200212091514-ea0aa05 of master
          20200212091514-ea0aa05 | 4 | 4 commits and 2d behind 20200212091514-ea0aa05 of master
          20200212091514-ea0aa05 | | 2d behind 20200212091514-ea0aa05 of master
          20200208091514-ea0aa05 | 0 | newer than 20200208091514-ea0aa05 of master
          1.4.0-gpii.0 | | not 1.4.0-gpii.0, which master names
          20209999091514-ea0aa05 | | not 20209999091514-ea0aa05, which master names
          """)
  void what_an_image_lacks_is_told_as_exactly_as_it_is_known(
      String head, Integer commits, String says) {
    assertThat(new Lag(HERE, head, Optional.ofNullable(commits)).says("master")).isEqualTo(says);
  }
}
