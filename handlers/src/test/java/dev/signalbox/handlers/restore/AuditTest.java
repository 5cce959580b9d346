package dev.signalbox.handlers.restore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.DataKind;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.handlers.drill.Drill;
import dev.signalbox.handlers.evidence.Clue.Light;
import dev.signalbox.handlers.restore.Promise.Of;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was promised of a database is held against what is there. */
@Tag("S1-20")
class AuditTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Policy POLICY =
      new Policy(
          DataKind.CRITICAL,
          List.of(minutes(5), minutes(60), minutes(240)),
          minutes(10),
          minutes(10),
          minutes(30));

  private static Duration minutes(int many) {
    return Duration.ofMinutes(many);
  }

  /** Every five minutes for an hour, and one an hour for four. */
  private static List<Integer> asPromised() {
    return List.of(180, 120, 60, 55, 50, 45, 40, 35, 30, 25, 20, 15, 10, 5, 0);
  }

  private static Sorting sets(List<Integer> minutesAgo) {
    List<Moment> moments =
        minutesAgo.stream()
            .map(it -> NOON.minus(minutes(it)))
            .map(it -> new Moment(List.of(new DiskSnapshot("s" + it, "d0", it, true))))
            .toList();
    return new Sorting(moments, 1);
  }

  private static Optional<Drill> drill(int daysAgo, int tookMinutes) {
    return Optional.of(
        new Drill(
            "gpii",
            "stg",
            Drill.Kind.RESTORE,
            NOON.minus(Duration.ofDays(daysAgo)),
            Optional.of(minutes(2)),
            Optional.of(minutes(tookMinutes))));
  }

  private static Promise seen(Of what, List<Integer> minutesAgo, Optional<Drill> drill) {
    return new Audit(POLICY, NOON)
        .of(sets(minutesAgo), drill).stream()
            .filter(it -> it.of() == what)
            .findFirst()
            .orElseThrow();
  }

  private static void assertSeen(Promise promise, Light light, String... says) {
    assertThat(promise.clue().light()).isEqualTo(light);
    assertThat(promise.clue().says()).contains(says);
    assertThat(promise.next().isEmpty()).isEqualTo(light == Light.WELL);
  }

  @Test
  void what_is_as_promised_is_well_in_all_it_is_held_against() {
    assertThat(new Audit(POLICY, NOON).of(sets(asPromised()), drill(10, 12)))
        .extracting(it -> it.clue().light())
        .containsOnly(Light.WELL);
  }

  @Test
  void more_may_be_lost_than_was_promised_once_the_newest_is_older_than_that() {
    assertSeen(seen(Of.LOSS, List.of(15, 10), drill(1, 1)), Light.WELL, "10m old");
    assertSeen(seen(Of.LOSS, List.of(16, 11), drill(1, 1)), Light.ODD, "11m old");
    assertSeen(seen(Of.LOSS, List.of(), drill(1, 1)), Light.ODD, "no whole set");
  }

  @Test
  void a_gap_is_named_with_the_moment_after_which_it_begins() {
    assertSeen(
        seen(Of.FREQUENCY, List.of(30, 25, 10, 5, 0), Optional.empty()),
        Light.ODD,
        "no whole set for 15m after 2026-11-20 11:35 UTC");
  }

  @Test
  void the_older_they_are_the_further_apart_they_may_be() {
    assertSeen(seen(Of.FREQUENCY, List.of(180, 120, 60, 0), Optional.empty()), Light.ODD, "for 1h");
    assertSeen(seen(Of.FREQUENCY, List.of(200, 140, 80), Optional.empty()), Light.WELL, "no gap");
  }

  @Test
  void one_set_tells_nothing_of_how_often_they_are_taken() {
    assertSeen(seen(Of.FREQUENCY, List.of(5), Optional.empty()), Light.DARK, "too few");
  }

  @Test
  void who_cannot_go_back_as_far_as_promised_may_have_begun_of_late_so_nobody_says_it_is_well() {
    List<Integer> young = IntStream.of(60, 55, 50).boxed().toList();
    assertSeen(seen(Of.RETENTION, young, Optional.empty()), Light.DARK, "no more than 1h old");
    assertSeen(seen(Of.RETENTION, List.of(), Optional.empty()), Light.DARK, "there is none");
  }

  @Test
  void what_was_never_rehearsed_or_long_ago_is_not_known_to_be_kept() {
    assertSeen(seen(Of.OUTAGE, asPromised(), Optional.empty()), Light.DARK, "never rehearsed");
    assertSeen(seen(Of.OUTAGE, asPromised(), drill(66, 12)), Light.DARK, "long ago");
  }

  @Test
  void a_drill_that_took_longer_than_was_promised_breaks_it() {
    assertSeen(
        seen(Of.OUTAGE, asPromised(), drill(3, 31)),
        Light.ODD,
        "the restore of stg on 2026-11-17 12:00 UTC took 31m");
  }

  @Test
  void where_nobody_sees_the_snapshots_nothing_of_them_is_well() {
    assertThat(new Audit(POLICY, NOON).unseen("no answer in time", drill(3, 12)))
        .extracting(it -> it.clue().light())
        .containsExactly(Light.DARK, Light.DARK, Light.DARK, Light.WELL);
  }
}
