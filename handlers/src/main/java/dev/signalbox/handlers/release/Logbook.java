package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Token;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each step that installs a release has to know again after a crash. */
@Singleton
final class Logbook {
  private final LogRows rows;
  private final Clock clock;

  Logbook(LogRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  Optional<LogRow> of(Token token) {
    return rows.of(token.run(), token.step());
  }

  private LogRow kept(Token token) {
    return of(token).orElseThrow();
  }

  /**
   * Before anything is changed. The first pipeline stays the one, whatever is begun meanwhile.
   *
   * @param changes whether variables have to be changed
   */
  LogRow open(Token token, Descent descent, boolean changes) {
    int opened =
        rows.open(
            token.run(),
            token.step(),
            token.tries(),
            descent.commit(),
            descent.pipeline().id(),
            descent.pipeline().url(),
            changes);
    if (opened == 0) {
      rows.openAnew(token.run(), token.step(), token.tries(), changes);
    }
    return kept(token);
  }

  /** Once the variables are as they should be; what did not count before never will. */
  LogRow dressed(Token token, Set<Long> spent) {
    Set<Long> all =
        Stream.concat(kept(token).spentJobs().stream(), spent.stream())
            .collect(Collectors.toUnmodifiableSet());
    rows.dressed(token.run(), token.step(), token.tries(), LogRow.written(all));
    return kept(token);
  }

  /** For how long this job has been seen waiting. */
  Duration waits(Token token, long job) {
    rows.waits(token.run(), token.step(), job, clock.instant());
    return since(Optional.ofNullable(kept(token).waitingSince()));
  }

  /** For how long all jobs have been over. */
  Duration landed(Token token) {
    rows.landed(token.run(), token.step(), clock.instant());
    return since(Optional.ofNullable(kept(token).landedAt()));
  }

  private Duration since(Optional<Instant> then) {
    Instant now = clock.instant();
    return Duration.between(then.orElse(now), now);
  }
}
