package dev.signalbox.handlers.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.estate.TestSuite;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of what tests print, and what of it is not as it has to be. */
@Tag("D2.16")
final class FiguresTest {
  private static final TestSuite SUITE =
      new TestSuite(
          "Fast enough",
          new CommandName("look"),
          false,
          new LinkedHashMap<>(Map.of("max", "max=([0-9,]+)?ms")),
          figures("max", "500"),
          figures("rps", "20.5"));

  private static SequencedMap<String, BigDecimal> figures(String name, String value) {
    return new LinkedHashMap<>(Map.of(name, new BigDecimal(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          max=812ms max=90ms rps: 3 | max=812
          max=90ms;rps: 30;rps: 21  | max=90 rps=21
          max=90ms;  rps:   30.25   | max=90 rps=30.25
          max=1,234ms;max=ms;rps: ? | -
          max=90ms;rps: 1e9;nrps: 4 | max=90
          max=90ms;max=1,234ms      | -
          max=90ms;rps: 30;rps: NaN | max=90
          """)
  void of_several_the_worst_counts_and_where_one_of_them_is_no_number_nobody_knows_the_worst(
      String said, String read) {
    Figures figures = Figures.read(SUITE, said.replace(';', '\n'));
    assertThat(figures.written()).isEqualTo(Optional.ofNullable(read).orElse(""));
    assertThat(Figures.of(figures.written())).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          max=500 rps=20.5 | -
          max=501 rps=20.5 | max was 501 and has to be at most 500
          max=500 rps=20.4 | rps was 20.4 and has to be at least 20.5
          max=500          | rps was not printed as a number and has to be at least 20.5
          """)
  void a_threshold_itself_is_within_bounds_and_what_is_not_printed_is_not(
      String shown, String missed) {
    Marks marks = new Marks(SUITE, Figures.of(shown), Optional.empty());
    assertThat(String.join("; ", marks.missed())).isEqualTo(Optional.ofNullable(missed).orElse(""));
  }
}
