package dev.signalbox.integrations.pipelines;

import java.time.Instant;
import java.util.Optional;

/**
 * A job that somebody, or its pipeline, has set going.
 *
 * @param ref the tag or the branch of its pipeline
 * @param started empty as long as nobody has taken it up
 */
public record Begun(Job job, String ref, Optional<Instant> started) {
  /** Whose beginning is not known counts by its end, and before that it goes on. */
  public boolean isSince(Instant moment) {
    return job.progress().hasBegun()
        && started.or(job.outcome()::finished).filter(it -> it.isBefore(moment)).isEmpty();
  }
}
