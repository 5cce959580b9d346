package dev.signalbox.integrations.pipelines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a job may be set going, judged by what was found right before. */
public sealed interface Leave {
  /** It is as it must be, and its name is on the list. */
  record Given(Job job) implements Leave {}

  record NotNeeded(Job job) implements Leave {}

  record Denied(String why) implements Leave {}

  default boolean isGiven() {
    return this instanceof Given;
  }

  /** The name that counts is the one found, not the one that somebody had in mind. */
  static Leave toPlay(Allowed allowed, Job seen, Optional<Job> found) {
    if (found.isEmpty()) {
      return new Denied("there is no job %d".formatted(seen.id()));
    }
    Job job = found.get();
    if (!job.name().equals(seen.name())) {
      return new Denied("job %d is %s".formatted(job.id(), job.name()));
    }
    return refusal(allowed, job)
        .orElseGet(
            () ->
                switch (job.progress()) {
                  case WAITS_FOR_HAND -> new Given(job);
                  case WAITS_FOR_OTHERS -> new Denied(job.name() + " waits for other jobs first");
                  case SKIPPED -> new Denied(job.name() + " was skipped, a job before it failed");
                  case WAITS_FOR_RUNNER, RUNNING, PASSED, FAILED, CANCELLED -> new NotNeeded(job);
                });
  }

  /**
   * Once for each job that was seen over: whoever finds a later one of that name has been heard.
   *
   * @param seen the job as it was when its retry was decided
   * @param now the jobs of its pipeline
   */
  static Leave toRetry(Allowed allowed, Job seen, List<Job> now) {
    Optional<Job> newest =
        now.stream()
            .filter(it -> it.name().equals(seen.name()))
            .max(Comparator.comparingLong(Job::id));
    if (newest.isEmpty()) {
      return new Denied("pipeline %d has no job %s".formatted(seen.pipeline(), seen.name()));
    }
    Job job = newest.get();
    return refusal(allowed, job)
        .orElseGet(() -> job.id() > seen.id() ? new NotNeeded(job) : again(job));
  }

  private static Leave again(Job job) {
    return switch (job.progress()) {
      case PASSED, FAILED, CANCELLED -> new Given(job);
      case WAITS_FOR_OTHERS, WAITS_FOR_HAND, SKIPPED ->
          new Denied(job.name() + " has not run yet, so there is nothing to repeat");
      case WAITS_FOR_RUNNER, RUNNING -> new Denied(job.name() + " is still running");
    };
  }

  private static Optional<Leave> refusal(Allowed allowed, Job job) {
    return allowed.names().contains(job.name())
        ? Optional.empty()
        : Optional.of(
            new Denied("%s is not among the jobs that may be played".formatted(job.name())));
  }
}
