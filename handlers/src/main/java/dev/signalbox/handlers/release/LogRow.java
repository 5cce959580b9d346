package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Token;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a step stands on that installs a release.
 *
 * @param changed whether this try has to change variables
 * @param dressed the variables are set, and the jobs that had gone by then are written down
 * @param spent jobs that do not count
 */
@MappedEntity("release_log")
record LogRow(
    @Id String run,
    String step,
    int tries,
    String sha,
    long pipeline,
    String url,
    boolean changed,
    boolean dressed,
    String spent,
    @Nullable Long waitingJob,
    @Nullable Instant waitingSince,
    @Nullable Instant landedAt) {
  private static final String BETWEEN = ",";

  /** A person's retry, or the engine's, is prepared anew. */
  boolean isReady(Token token) {
    return dressed && tries == token.tries();
  }

  Set<Long> spentJobs() {
    return Stream.of(spent.split(BETWEEN, -1))
        .filter(it -> !it.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  static String written(Set<Long> jobs) {
    return jobs.stream().sorted().map(String::valueOf).collect(Collectors.joining(BETWEEN));
  }
}
