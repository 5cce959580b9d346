package dev.signalbox.handlers.rollout;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a build is waited for; a person's retry waits as long again. */
@Singleton
final class Patience {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final WatchRows rows;
  private final Clock clock;
  private final Tempo tempo;

  Patience(WatchRows rows, Clock clock, Tempo tempo) {
    this.rows = rows;
    this.clock = clock;
    this.tempo = tempo;
  }

  /** Once more in a while, as long as there is time. */
  <O> Outcome<O> waiting(Token token, Duration limit, String why) {
    return waiting(token, limit, why, "");
  }

  /**
   * The same, where waiting longer is not the only way out.
   *
   * @param next a sentence for whoever finds that it has waited in vain
   */
  <O> Outcome<O> waiting(Token token, Duration limit, String why, String next) {
    Instant now = clock.instant();
    rows.begin(token.run(), token.step(), token.tries(), now);
    Instant since =
        rows.of(token.run(), token.step(), token.tries()).map(WatchRow::since).orElse(now);
    return now.isAfter(since.plus(limit))
        ? new Outcome.Failed<>(
            "%s, after %s. %sRetry waits as long again"
                .formatted(why, Measure.written(limit), next),
            false)
        : new Outcome.Wait<>(tempo.after(SOON), why);
  }
}
