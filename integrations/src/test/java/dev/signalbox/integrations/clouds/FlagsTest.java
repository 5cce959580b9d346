package dev.signalbox.integrations.clouds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0x0 (none)
          1           | 0x1 (maintenance)
          2           | 0x2 (opted out of health checks)
          3           | 0x3 (maintenance, opted out of health checks)
          20          | 0x14 (unknown 0x14)
          7           | 0x7 (maintenance, opted out of health checks, unknown 0x4)
          -2147483648 | 0x80000000 (unknown 0x80000000)
          """)
  void every_bit_is_told_and_what_is_unknown_is_shown(int bits, String said) {
    assertThat(new Flags(bits).says()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 0x14, 0x17, Integer.MIN_VALUE, -1})
  void maintenance_touches_its_own_bit_and_no_other(int bits) {
    Flags flags = new Flags(bits);
    assertThat(flags.withMaintenance().bits()).isEqualTo(bits | 1);
    assertThat(flags.withoutMaintenance().bits()).isEqualTo(bits & ~1);
    assertThat(flags.withMaintenance().maintenance()).isTrue();
    assertThat(flags.withoutMaintenance().maintenance()).isFalse();
    assertThat(flags.withMaintenance().optedOut()).isEqualTo(flags.optedOut());
  }
}
