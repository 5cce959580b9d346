package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file that a person gave goes with the run that needed it. */
@Tag("queries")
class UploadSweepTest {
  private final Cloakroom room = new Cloakroom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void it_stays_while_its_run_is_under_way_and_goes_when_that_is_over() {
    Cloakroom.said(room.submitted("F1", "start"));
    room.track.work();
    room.track.clock.tick(Duration.ofDays(6));
    assertThat(room.uploads().sweep()).isZero();
    room.voting.press("U0TECH", "approved");
    room.track.work();
    assertThat(room.uploads().sweep()).isOne();
    assertThat(room.uploads().text(Cloakroom.KEPT)).isEmpty();
  }

  @Test
  void after_a_week_it_goes_whoever_waits() {
    Cloakroom.said(room.submitted("F1", "start"));
    room.track.work();
    room.track.clock.tick(Duration.ofDays(8));
    assertThat(room.uploads().sweep()).isOne();
  }

  @Test
  void what_no_run_was_started_with_goes_after_an_hour() {
    Cloakroom.said(room.submitted("F1", "plan"));
    room.track.clock.tick(Duration.ofMinutes(59));
    assertThat(room.uploads().sweep()).isZero();
    Cloakroom.said(room.submitted("F1", "plan"));
    room.track.clock.tick(Duration.ofMinutes(59));
    assertThat(room.uploads().sweep()).isZero();
    room.track.clock.tick(Duration.ofMinutes(2));
    assertThat(room.uploads().sweep()).isOne();
  }
}
