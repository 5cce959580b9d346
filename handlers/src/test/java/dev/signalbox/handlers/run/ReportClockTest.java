package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.watch.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports come at their time, once; it is Friday, five in the afternoon in Hong Kong. */
class ReportClockTest {
  private final Gazette gazette = new Gazette();

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void every_report_of_every_estate_is_work_of_its_own() {
    assertThat(gazette.staged())
        .contains(
            "gigadb/truth", "gigadb/schedules", "gigadb/backups", "gigadb/daily", "gigadb/weekly");
  }

  @Test
  @Tag("queries")
  void it_is_posted_once_at_its_time_by_the_clock_of_the_estates_zone() {
    assertThat(gazette.comes("daily")).isEqualTo(Instant.parse("2026-11-21T00:30:00Z"));
    assertThat(gazette.posted("daily")).isEmpty();
    gazette.at("2026-11-21T00:30:02Z", "daily");
    gazette.comes("daily");
    assertThat(gazette.keys("daily"))
        .containsExactly("report/gigadb/daily/2026-11-21T00:30:00Z/C0OPS");
    assertThat(gazette.last("daily")).doesNotContain("This is late");
    assertThat(gazette.comes("daily")).isEqualTo(Instant.parse("2026-11-22T00:30:00Z"));
  }

  @Test
  void workers_that_come_for_the_same_one_at_once_post_it_once()
      throws ExecutionException, InterruptedException {
    for (int day = 21; day < 29; day++) {
      gazette.region.track.clock.tick(Duration.ofDays(1));
      Race.atOnce(() -> gazette.comes("daily").toString(), () -> gazette.comes("daily").toString());
    }
    assertThat(gazette.posted("daily")).hasSize(8);
  }

  @Test
  void one_that_a_dying_node_has_posted_is_not_posted_again_by_who_takes_over() {
    gazette.at("2026-11-21T00:30:02Z", "daily");
    gazette.region.track.change(
        "update clock_hand set next_slot = timestamp with time zone '2026-11-21 00:30:00+00'");
    gazette.comes("daily");
    assertThat(gazette.posted("daily")).hasSize(1);
  }

  @Test
  void missed_ones_are_one_that_says_how_late_it_is() {
    gazette.at("2026-11-24T07:00:00Z", "daily");
    gazette.comes("daily");
    assertThat(gazette.keys("daily"))
        .containsExactly("report/gigadb/daily/2026-11-21T00:30:00Z/C0OPS");
    assertThat(gazette.last("daily"))
        .contains(
            "This is late: it was due", "<!date^1795221000^", "stands for all that were due since");
    assertThat(gazette.comes("daily")).isEqualTo(Instant.parse("2026-11-25T00:30:00Z"));
  }

  @Test
  @Tag("queries")
  void another_time_in_the_file_is_its_time_from_the_next_start_on() {
    Changed.edit(
        gazette.region.track,
        "estates/gigadb.yml",
        it -> it.replace("\"0 30 8 * * *\"", "\"0 0 18 * * *\""));
    gazette.region.track.the(Rounds.class).begin();
    assertThat(gazette.comes("daily")).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
  }

  @Test
  @Tag("queries")
  void one_that_has_left_the_file_ends() {
    Changed.edit(
        gazette.region.track,
        "estates/gigadb.yml",
        it -> it.replaceFirst("(?m)^  daily:.*\\R", ""));
    assertThat(gazette.ends("daily")).isTrue();
    assertThat(known()).doesNotContain("report/gigadb/daily").contains("report/gigadb/truth");
  }

  private List<String> known() {
    return gazette.region.track.texts("select name from clock_hand");
  }
}
