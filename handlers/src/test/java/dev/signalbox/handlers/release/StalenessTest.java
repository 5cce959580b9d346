package dev.signalbox.handlers.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.JobChain;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A job counts where it could know of the variables, and what it made is still there. */
class StalenessTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Optional<Instant> NEVER = Optional.empty();

  private static Job job(long id, String name, Progress progress) {
    Optional<Instant> finished = Optional.of(NOON).filter(_ -> progress.isOver());
    return new Job(
        id, name, 47, progress, Optional.empty(), new Job.Outcome(finished, Optional.empty(), ""));
  }

  private static Passage passage(Progress build, Progress deploy) {
    return new Passage(
        List.of(new JobChain(List.of("build", "deploy"))),
        List.of(job(1, "build", build), job(2, "deploy", deploy)),
        Set.of());
  }

  @Test
  void what_waits_for_a_hand_always_counts() {
    Passage passage = passage(Progress.WAITS_FOR_HAND, Progress.WAITS_FOR_OTHERS);
    assertThat(new Staleness(true, Optional.of(NOON), false).of(passage)).isEmpty();
  }

  @Test
  void what_a_person_has_set_going_counts_while_no_variable_changes() {
    Passage passage = passage(Progress.PASSED, Progress.RUNNING);
    assertThat(new Staleness(false, NEVER, false).of(passage)).isEmpty();
  }

  @Test
  void what_goes_while_variables_change_does_not_count_nor_does_what_follows_from_it() {
    Passage passage = passage(Progress.RUNNING, Progress.WAITS_FOR_OTHERS);
    assertThat(new Staleness(true, NEVER, false).of(passage)).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void what_has_passed_counts_where_the_site_still_says_so() {
    Passage passage = passage(Progress.PASSED, Progress.PASSED);
    assertThat(new Staleness(false, NEVER, true).of(passage)).isEmpty();
    assertThat(new Staleness(false, NEVER, false).of(passage)).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void what_ended_before_the_last_change_does_not_count_whatever_the_site_says() {
    Passage passage = passage(Progress.PASSED, Progress.PASSED);
    Instant later = NOON.plusSeconds(1);
    assertThat(new Staleness(false, Optional.of(later), true).of(passage)).hasSize(2);
    assertThat(new Staleness(false, Optional.of(NOON), true).of(passage)).isEmpty();
  }

  @Test
  void where_something_failed_its_chain_is_done_anew_and_what_was_skipped_follows_by_itself() {
    assertThat(new Staleness(false, NEVER, true).of(passage(Progress.PASSED, Progress.FAILED)))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(new Staleness(false, NEVER, true).of(passage(Progress.CANCELLED, Progress.SKIPPED)))
        .containsExactly(1L);
  }
}
