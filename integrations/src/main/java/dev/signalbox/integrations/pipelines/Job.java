package dev.signalbox.integrations.pipelines;

import java.time.Instant;
import java.util.Optional;

/**
 * One piece of a pipeline.
 *
 * @param pipeline the id of its pipeline
 * @param by who set it going or, before that, who began the pipeline
 */
public record Job(
    long id, String name, long pipeline, Progress progress, Optional<String> by, Outcome outcome) {
  /**
   * What is known of it when it is over, or of why it does not go on.
   *
   * @param why a word of its server: script_failure
   * @param url where people look at it
   */
  public record Outcome(Optional<Instant> finished, Optional<String> why, String url) {}
}
