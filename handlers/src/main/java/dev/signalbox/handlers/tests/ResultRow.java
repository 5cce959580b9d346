package dev.signalbox.handlers.tests;

import dev.signalbox.integrations.pipelines.Pipeline;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What one try at tests has shown.
 *
 * @param sha the commit that was deployed there when they began
 * @param says as people are told
 */
@MappedEntity("test_result")
record ResultRow(
    @Id String token,
    String run,
    String estate,
    String environment,
    String suite,
    String sha,
    Verdict verdict,
    String figures,
    String says,
    Instant changedAt) {
  Figures shown() {
    return Figures.of(figures);
  }

  String brief() {
    return Pipeline.brief(sha);
  }

  ResultRow saying(String told) {
    return new ResultRow(
        token, run, estate, environment, suite, sha, verdict, figures, told, changedAt);
  }

  boolean isOf(String commit) {
    return sha.equals(commit);
  }

  boolean hasPassed() {
    return verdict == Verdict.PASSED;
  }
}
