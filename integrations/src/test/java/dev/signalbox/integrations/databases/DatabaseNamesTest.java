package dev.signalbox.integrations.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseNamesTest {
  @Test
  void a_name_is_kept_small() {
    assertThat(new DatabaseName("RDS-server-Live-gigadb"))
        .isEqualTo(new DatabaseName("rds-server-live-gigadb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-live", "live-", "a--b", "rds server", "rds:live", "live\n", "ü"})
  void what_cannot_be_a_name_is_none(String text) {
    assertThatThrownBy(() -> new DatabaseName(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(DatabaseName.read(text)).isEmpty();
  }

  @Test
  void a_name_has_its_longest() {
    assertThat(DatabaseName.read("a".repeat(63))).isPresent();
    assertThat(DatabaseName.read("a".repeat(64))).isEmpty();
    assertThat(SnapshotId.read("a".repeat(255))).isPresent();
    assertThat(SnapshotId.read("a".repeat(256))).isEmpty();
  }

  @Test
  void what_an_account_takes_by_itself_has_an_id_too() {
    assertThat(SnapshotId.read("rds:rds-server-live-gigadb-2026-11-20-03-07")).isPresent();
    assertThat(SnapshotId.read("rds:")).isEmpty();
  }

  @Test
  void an_id_comes_from_its_token_and_from_no_other() {
    assertThat(SnapshotId.of("01JD/back-up/1"))
        .isEqualTo(SnapshotId.of("01JD/back-up/1"))
        .isNotEqualTo(SnapshotId.of("01JD/back/up-1"))
        .isNotEqualTo(SnapshotId.of("01JD/back-up/2"))
        .isNotEqualTo(SnapshotId.of("01jd/back-up/1"));
    assertThat(SnapshotId.of("01JD/back-up/1").value())
        .matches("signalbox-01jd-back-up-1-[0-9a-f]{8}");
    assertThat(SnapshotId.of("01JD/back--up-/1").value()).doesNotContain("--");
  }

  @ParameterizedTest
  @CsvSource({
    "creating, CREATING",
    "available, AVAILABLE",
    "backing-up, BUSY",
    "modifying, BUSY",
    "something-new, BUSY",
    "failed, FAILED",
    "deleting, FAILED",
    "stopped, FAILED",
    "storage-full, FAILED",
    "restore-error, FAILED",
    "incompatible-network, FAILED"
  })
  void a_word_of_the_clouds_says_whether_to_look_again(String word, Status.State state) {
    assertThat(Status.of(word).state()).isEqualTo(state);
    assertThat(Status.of(word).isAvailable())
        .isEqualTo(state.name().toLowerCase(Locale.ROOT).equals("available"));
  }
}
