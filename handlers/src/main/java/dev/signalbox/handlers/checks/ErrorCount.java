package dev.signalbox.handlers.checks;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often probes have failed so far.
 *
 * @param failingSince the first round of those in a row that failed until now
 * @param longestMillis for how long they failed in a row, the longest time of all
 */
@MappedEntity("error_count")
record ErrorCount(
    @Id String token,
    Instant since,
    int rounds,
    int probes,
    int errors,
    @Nullable Instant failingSince,
    long longestMillis) {
  static ErrorCount none(String token, Instant now) {
    return new ErrorCount(token, now, 0, 0, 0, null, 0);
  }

  ErrorCount and(List<Finding> found, Instant now) {
    int failed =
        Math.toIntExact(found.stream().filter(it -> !(it instanceof Finding.Fine)).count());
    Optional<Instant> failing = Optional.ofNullable(failingSince);
    return new ErrorCount(
        token,
        since,
        rounds + 1,
        probes + found.size(),
        errors + failed,
        failed == 0 ? null : failing.orElse(now),
        failing
            .map(it -> Duration.between(it, now).toMillis())
            .filter(it -> it > longestMillis)
            .orElse(longestMillis));
  }

  Duration longest() {
    return Duration.ofMillis(longestMillis);
  }
}
