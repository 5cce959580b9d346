package dev.signalbox.handlers.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What clients notice of a failure: how many fail, and for how long in a row. */
@Tag("S1-16")
class ErrorCountTest {
  private static final Instant BEGUN = Instant.parse("2026-11-20T13:00:00Z");
  private static final Finding FINE = new Finding.Fine();
  private static final Finding WRONG = new Finding.Wrong("/ready answers 503 instead of 200");

  private ErrorCount count = ErrorCount.none("run-1/meanwhile/1", BEGUN);

  private void round(int seconds, Finding... found) {
    count = count.and(List.of(found), BEGUN.plusSeconds(seconds));
  }

  @Test
  void every_probe_is_counted_and_so_are_those_that_fail() {
    round(0, FINE, FINE);
    round(5, WRONG, FINE);
    assertThat(count.probes()).isEqualTo(4);
    assertThat(count.errors()).isEqualTo(1);
    assertThat(count.rounds()).isEqualTo(2);
  }

  @Test
  void it_lasts_from_the_first_round_that_fails_to_the_first_that_is_fine_again() {
    round(0, FINE);
    round(5, WRONG);
    round(10, WRONG);
    round(15, FINE);
    round(20, WRONG);
    round(25, FINE);
    assertThat(count.longest()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void what_still_fails_when_it_ends_counts_as_long_as_it_was_seen() {
    round(0, WRONG);
    round(5, WRONG);
    round(30, WRONG);
    assertThat(count.longest()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void where_nothing_fails_nothing_lasts() {
    round(0, FINE);
    round(5, FINE);
    assertThat(count.longest()).isEqualTo(Duration.ZERO);
  }
}
