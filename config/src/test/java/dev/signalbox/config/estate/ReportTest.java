package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @Test
  void it_comes_at_the_time_of_its_zone_whatever_that_is_in_utc() {
    Instant before = Instant.parse("2026-10-31T12:30:00Z");
    assertThat(daily().next(before, NEW_YORK)).contains(Instant.parse("2026-11-01T13:30:00Z"));
    assertThat(daily().next(before, ZoneId.of("Asia/Hong_Kong")))
        .contains(Instant.parse("2026-11-01T00:30:00Z"));
  }

  @Test
  void an_hour_that_a_zone_has_twice_has_each_of_its_reports_once() {
    Report nightly = at("0 30 1 * * *");
    Instant first = nightly.next(Instant.parse("2026-11-01T04:00:00Z"), NEW_YORK).orElseThrow();
    assertThat(nightly.next(first, NEW_YORK)).contains(Instant.parse("2026-11-02T06:30:00Z"));
  }

  @Test
  void a_day_that_never_comes_is_never_next() {
    assertThat(at("0 0 0 31 2 *").next(Instant.EPOCH, NEW_YORK)).isEmpty();
  }

  private static Report daily() {
    return at("0 30 8 * * *");
  }

  private static Report at(String every) {
    return new Report("daily", every, List.of(), ReportWhen.ALWAYS, ReportShow.STATUS);
  }
}
