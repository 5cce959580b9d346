package dev.signalbox.config.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeekdayTimeTest {

  @ParameterizedTest
  @CsvSource({
    // any day of the week, in a zone whose clocks never change
    "TUE 10:00, Asia/Hong_Kong, 2026-11-20T12:00:00Z, 2026-11-24T02:00:00Z",
    "TUE 10:00, Asia/Hong_Kong, 2026-11-24T02:00:00Z, 2026-11-24T02:00:00Z",
    "TUE 10:00, Asia/Hong_Kong, 2026-11-24T02:00:01Z, 2026-12-01T02:00:00Z",
    "SAT 00:00, Asia/Hong_Kong, 2026-11-20T15:59:59Z, 2026-11-20T16:00:00Z",
    "FRI 20:00, Asia/Hong_Kong, 2026-11-20T11:59:59.5Z, 2026-11-20T12:00:00Z",
    // the clock on the wall counts, over a change of clocks too
    "MON 09:00, America/New_York, 2026-03-05T15:00:00Z, 2026-03-09T13:00:00Z",
    "MON 09:00, America/New_York, 2026-10-29T15:00:00Z, 2026-11-02T14:00:00Z",
    // 02:30 is left out on the 8th of March: clocks show 03:30 instead
    "SUN 02:30, America/New_York, 2026-03-07T12:00:00Z, 2026-03-08T07:30:00Z",
    "SUN 02:30, America/New_York, 2026-03-08T07:15:00Z, 2026-03-08T07:30:00Z",
    "SUN 02:30, America/New_York, 2026-03-08T07:31:00Z, 2026-03-15T06:30:00Z",
    // 01:30 comes twice on the 1st of November: the first one counts
    "SUN 01:30, America/New_York, 2026-10-31T12:00:00Z, 2026-11-01T05:30:00Z",
    "SUN 01:30, America/New_York, 2026-11-01T05:31:00Z, 2026-11-08T06:30:00Z",
    "SUN 01:30, America/New_York, 2026-11-01T06:10:00Z, 2026-11-08T06:30:00Z"
  })
  void the_next_moment_is_that_of_the_clock_on_the_wall(
      String at, String zone, Instant from, Instant next) {
    assertThat(WeekdayTime.read(at).orElseThrow().next(from, ZoneId.of(zone))).isEqualTo(next);
  }

  @Test
  void it_is_written_as_it_is_read_and_nothing_else_is_one() {
    assertThat(WeekdayTime.read("WED 07:05").orElseThrow()).hasToString("WED 07:05");
    assertThat(WeekdayTime.read("WED 7:05")).isEmpty();
    assertThat(WeekdayTime.read("wed 07:05")).isEmpty();
  }
}
