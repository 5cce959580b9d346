package dev.signalbox.handlers.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.type.Literal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes are told in the words of the language, so that another step can be given one. */
class SizeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0B",
    "9999, 9999B",
    "10499, 10kB",
    "1480003200, 1480MB",
    "9999600000, 10GB",
    "99000000000000000, 99000TB"
  })
  void a_size_is_written_as_runbooks_write_it(long bytes, String written) {
    assertThat(new Size(bytes)).hasToString(written);
    assertThat(Literal.SIZE.fits(written)).isTrue();
  }
}
