package dev.signalbox.handlers.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Lap;
import dev.signalbox.handlers.run.Timed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How fast it was, beside what was expected and what it took before. */
class ScoreTest {
  private static final Timed LAST = run(lap("dress", 100, 0), lap("swap", 70, 0));

  @Test
  void a_step_that_took_longer_than_last_time_is_named_with_both_times() {
    assertThat(said(run(lap("dress", 105, 0), lap("swap", 240, 0)), List.of(LAST)))
        .contains("Slower than it should be: swap took 4 min 0 s, last time 70 s.")
        .contains("• dress: 105 s, last time 100 s")
        .contains("worked 5 min 45 s, last time 2 min 50 s");
  }

  @Test
  void what_nobody_would_notice_is_no_gap() {
    assertThat(said(run(lap("dress", 8, 0)), List.of(run(lap("dress", 1, 0)))))
        .contains("No step was slower than before.");
  }

  @Test
  void what_people_took_is_told_apart_and_is_no_gap() {
    assertThat(said(run(lap("ask", 0, 7200)), List.of(run(lap("ask", 0, 60)))))
        .contains("• ask: 0 s, stood 120 min 0 s for people")
        .contains("No step was slower than before.");
  }

  @Test
  void from_five_runs_on_it_is_held_against_what_is_usual_and_not_against_one_bad_day() {
    List<Timed> four = runs(60, 60, 60, 60);
    assertThat(said(run(lap("swap", 120, 0)), four)).doesNotContain("usually");
    assertThat(said(run(lap("swap", 130, 0)), runs(600, 60, 50, 70, 60)))
        .contains("swap took 2 min 10 s, last time 10 min 0 s, usually 60 s.");
    assertThat(said(run(lap("swap", 62, 0)), runs(10, 60, 60, 60, 60)))
        .contains("No step was slower than before.");
  }

  @Test
  void what_was_expected_of_all_of_it_is_a_gap_too() {
    Score score =
        new Score(
            "k4x7pq",
            run(lap("swap", 240, 0)),
            List.of(),
            Optional.of(Duration.ofMinutes(3)),
            "fine",
            Optional.empty());
    assertThat(score.message().toString())
        .contains("all of it took 4 min 0 s, expected were 3 min 0 s");
    assertThat(score.minutes()).isEqualTo(4);
  }

  @Test
  void an_earlier_run_counts_as_far_as_this_one_has_come() {
    Timed longer = run(lap("swap", 60, 0), lap("tidy-up", 600, 0));
    assertThat(said(run(lap("swap", 60, 0)), List.of(longer)))
        .contains("worked 60 s, last time 60 s");
  }

  private static List<Timed> runs(int... seconds) {
    return IntStream.of(seconds).mapToObj(it -> run(lap("swap", it, 0))).toList();
  }

  private static Timed run(Lap... laps) {
    return new Timed("Rehearse", List.of(laps));
  }

  private static Lap lap(String step, int machine, int people) {
    return new Lap(step, Duration.ofSeconds(machine), Duration.ofSeconds(people));
  }

  private static String said(Timed now, List<Timed> before) {
    return new Score("k4x7pq", now, before, Optional.empty(), "fine", Optional.empty())
        .message()
        .toString();
  }
}
