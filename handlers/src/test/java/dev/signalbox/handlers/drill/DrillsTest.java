package dev.signalbox.handlers.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.drill.Drill.Kind;
import dev.signalbox.handlers.run.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of drills, and for how long. */
@Tag("queries")
class DrillsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private final Track track = new Track();
  private final Drills drills = track.the(Drills.class);

  @AfterEach
  void close() {
    track.close();
  }

  private static Drill drill(Kind kind, int daysAgo) {
    return new Drill(
        "gpii",
        "stg",
        kind,
        NOON.minus(Duration.ofDays(daysAgo)),
        Optional.of(Duration.ofMinutes(7)),
        Optional.empty());
  }

  @Test
  void the_newest_of_its_kind_counts_as_it_was_whichever_was_written_down_last() {
    drills.keep("run-1/score", drill(Kind.RESTORE, 3));
    drills.keep("run-2/score", drill(Kind.RESTORE, 30));
    drills.keep("run-3/score", drill(Kind.NODE_LOSS, 1));
    assertThat(drills.newest("gpii", Kind.RESTORE)).contains(drill(Kind.RESTORE, 3));
    assertThat(drills.newest("gigadb", Kind.RESTORE)).isEmpty();
  }

  @Test
  void a_step_that_scores_it_twice_has_scored_it_once() {
    assertThat(drills.keep("run-1/score", drill(Kind.RESTORE, 3))).isTrue();
    assertThat(drills.keep("run-1/score", drill(Kind.RESTORE, 2))).isFalse();
    assertThat(drills.newest("gpii", Kind.RESTORE)).contains(drill(Kind.RESTORE, 3));
  }

  @Test
  void what_was_rehearsed_more_than_four_hundred_days_ago_is_forgotten() {
    drills.keep("run-1/score", drill(Kind.RESTORE, 401));
    drills.keep("run-2/score", drill(Kind.RESTORE, 399));
    assertThat(track.the(OldDrills.class).remove(NOON)).isOne();
    assertThat(drills.newest("gpii", Kind.RESTORE)).contains(drill(Kind.RESTORE, 399));
  }
}
