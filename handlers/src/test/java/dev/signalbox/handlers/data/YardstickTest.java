package dev.signalbox.handlers.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Backups.Sound;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.backups.Ending;
import dev.signalbox.integrations.backups.Opened;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the estate's file says of sound backups is said to the byte and to the second. */
class YardstickTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final String TRAILER = "dump complete";
  private final Yardstick yardstick = new Yardstick(new Sound(80, TRAILER, Duration.ofHours(26)));

  @Test
  void the_first_of_all_has_nothing_to_be_measured_by() {
    assertThat(yardstick.flaw(opened(1, TRAILER), Optional.empty())).isEmpty();
  }

  @Test
  void the_share_that_the_file_names_is_enough_and_a_byte_less_is_not() {
    Optional<Backup> previous = Optional.of(backup(1000, NOW));
    assertThat(yardstick.flaw(opened(800, TRAILER), previous)).isEmpty();
    assertThat(yardstick.flaw(opened(799, TRAILER), previous).orElseThrow())
        .isEqualTo("has 799B, less than 80% of key (1000B)");
  }

  @Test
  void what_is_empty_or_does_not_end_as_it_should_is_unsound_whatever_its_size() {
    assertThat(yardstick.flaw(opened(0, TRAILER), Optional.empty())).contains("is empty");
    assertThat(yardstick.flaw(opened(5000, "10.55"), Optional.empty()))
        .contains("does not end with 'dump complete'");
  }

  @Test
  void it_is_young_for_as_long_as_the_file_says_and_no_second_longer() {
    Instant limit = NOW.minus(Duration.ofHours(26));
    assertThat(yardstick.tooOld(backup(1, limit.plusSeconds(1)), NOW)).isEmpty();
    assertThat(yardstick.tooOld(backup(1, limit), NOW).orElseThrow())
        .isEqualTo("is 1d2h old, and has to be younger than 1d2h");
  }

  private static Backup backup(long size, Instant taken) {
    return new Backup(new BackupName("key", taken), size, taken);
  }

  private static Opened opened(long size, String ending) {
    return new Opened(backup(size, NOW), new Ending("--\n-- " + ending + "\n--\n"));
  }
}
