package dev.signalbox.handlers.tests;

import dev.signalbox.integrations.pipelines.Pipeline;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

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
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

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

  /** What took none can be compared with nothing. */
  boolean tookTime() {
    return shown().find(Figures.MEDIAN).filter(it -> it.signum() > 0).isPresent();
  }

  /** By how many percent its median is above that of one which took time; below it is negative. */
  Optional<Integer> above(ResultRow other) {
    Optional<BigDecimal> now = shown().find(Figures.MEDIAN);
    return now.flatMap(
        it ->
            other
                .shown()
                .find(Figures.MEDIAN)
                .map(old -> it.subtract(old).multiply(HUNDRED).divide(old, 0, RoundingMode.CEILING))
                .map(by -> by.min(MOST).intValue()));
  }
}
