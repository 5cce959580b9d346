package dev.signalbox.handlers.restore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Lever;
import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only a snapshot of each disk, all ready and of one moment, is one that may be put back. */
@Tag("D2.8")
class SortingTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Snapshots THREE =
      new Snapshots(
          3,
          MINUTE,
          new LinkedHashMap<>(),
          List.of("list"),
          new Lever(List.of("state"), List.of("off"), List.of("on")));

  private final List<DiskSnapshot> all = new ArrayList<>();

  private void taken(int disk, int seconds) {
    taken(disk, seconds, true);
  }

  private void taken(int disk, int seconds, boolean ready) {
    all.add(
        new DiskSnapshot(
            "s%d-%d".formatted(disk, seconds), "d" + disk, NOON.plusSeconds(seconds), ready));
  }

  private Optional<String> newest() {
    return Sorting.of(all, THREE).newest().map(it -> it.set().value());
  }

  @Test
  void one_of_each_disk_within_the_time_that_the_estate_says_is_a_set_in_the_order_of_the_disks() {
    taken(2, 0);
    taken(0, 60);
    taken(1, 30);
    assertThat(newest()).contains("s0-60 s1-30 s2-0");
  }

  @Test
  void what_is_further_apart_is_of_two_moments() {
    taken(0, 0);
    taken(1, 30);
    taken(2, 61);
    assertThat(newest()).isEmpty();
  }

  @Test
  void a_disk_that_is_there_twice_begins_another_moment() {
    taken(0, 0);
    taken(1, 1);
    taken(0, 2);
    taken(2, 3);
    assertThat(newest()).isEmpty();
  }

  @Test
  void a_set_with_one_that_is_not_ready_is_passed_over_for_the_one_before() {
    List.of(0, 1, 2).forEach(it -> taken(it, 0));
    taken(0, 300);
    taken(1, 300);
    taken(2, 300, false);
    assertThat(newest()).contains("s0-0 s1-0 s2-0");
    assertThat(Sorting.of(all, THREE).moments()).hasSize(1);
  }

  @Test
  void the_oldest_of_a_set_tells_its_moment() {
    taken(0, 20);
    taken(1, 10);
    taken(2, 30);
    assertThat(Sorting.of(all, THREE).newest().orElseThrow().taken())
        .isEqualTo(NOON.plusSeconds(10));
  }

  @Test
  void disks_that_the_estate_does_not_know_are_counted() {
    List.of(0, 1, 2, 3).forEach(it -> taken(it, 0));
    assertThat(Sorting.of(all, THREE).disks()).isEqualTo(4);
    assertThat(newest()).isEmpty();
  }
}
