package dev.signalbox.handlers.release;

import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which jobs that have gone, or go, do not count for a try that begins now. Pure.
 *
 * @param changed whether variables have just been changed: no build that had begun knows of it
 * @param changedAt when they last were
 * @param stands whether the site says that it runs the release
 */
record Staleness(boolean changed, Optional<Instant> changedAt, boolean stands) {

  Set<Long> of(Passage passage) {
    return passage.threads().flatMap(this::spent).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Long> spent(List<Job> thread) {
    if (changed || thread.stream().anyMatch(this::isOld)) {
      return begun(thread);
    }
    boolean passed = thread.stream().allMatch(it -> it.progress() == Progress.PASSED);
    boolean broken = thread.stream().anyMatch(Staleness::isBroken);
    // One image has one name: what was built once may have been overwritten by another build.
    return broken || (passed && !stands) ? begun(thread) : Stream.empty();
  }

  /** What follows by itself from a build that does not count does not count, either. */
  private static Stream<Long> begun(List<Job> thread) {
    boolean goes = thread.stream().anyMatch(Passage::isUnderWay);
    return thread.stream()
        .filter(
            it -> it.progress().hasBegun() || (goes && it.progress() == Progress.WAITS_FOR_OTHERS))
        .map(Job::id);
  }

  boolean isOld(Job job) {
    return job.outcome()
        .finished()
        .filter(it -> changedAt.filter(it::isBefore).isPresent())
        .isPresent();
  }

  private static boolean isBroken(Job job) {
    return job.progress() == Progress.FAILED || job.progress() == Progress.CANCELLED;
  }
}
