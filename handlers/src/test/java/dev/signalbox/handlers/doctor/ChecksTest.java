package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @Test
  void a_database_that_does_not_answer_is_named_with_the_next_move() {
    Finding finding =
        new DatabaseCheck(
                () -> {
                  throw new IllegalStateException("connection refused");
                })
            .look();
    assertThat(finding)
        .isEqualTo(
            new Finding.Wrong(
                "it does not answer", "see that it runs and that SIGNALBOX_DB_URL names it"));
  }

  @Test
  void an_h2_file_is_well_enough_and_still_no_production() {
    assertThat(new DatabaseCheck(() -> new Database.Seen("H2", NOON)).look())
        .isInstanceOf(Finding.Mind.class);
    assertThat(new DatabaseCheck(() -> new Database.Seen("PostgreSQL", NOON)).look())
        .isEqualTo(new Finding.Well("PostgreSQL answers"));
  }

  @Test
  void clocks_more_than_two_seconds_apart_are_trouble_in_either_direction() {
    assertThat(clock(NOON.plusSeconds(2))).isInstanceOf(Finding.Well.class);
    assertThat(clock(NOON.plusMillis(2001))).isInstanceOf(Finding.Wrong.class);
    assertThat(clock(NOON.minusSeconds(90)))
        .isEqualTo(
            new Finding.Wrong(
                "this machine and the database are 90 s apart",
                "let both follow the same time server"));
  }

  @Test
  void a_check_that_breaks_is_a_finding_and_the_others_are_still_told() {
    Doctor doctor =
        new Doctor(
            List.of(
                new ClockCheck(
                    () -> {
                      throw new IllegalStateException("away");
                    },
                    CLOCK),
                new DatabaseCheck(() -> new Database.Seen("PostgreSQL", NOON))));
    assertThat(doctor.examine().toString())
        .contains("1 of my checks found trouble")
        .contains("the look itself broke")
        .contains("PostgreSQL answers");
  }

  private static Finding clock(Instant database) {
    return new ClockCheck(() -> new Database.Seen("H2", database), CLOCK).look();
  }
}
