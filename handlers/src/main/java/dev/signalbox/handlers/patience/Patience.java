package dev.signalbox.handlers.patience;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long others are waited for; a person's retry waits as long again. */
@Singleton
public final class Patience {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Vigils vigils;
  private final Clock clock;
  private final Tempo tempo;

  Patience(Vigils vigils, Clock clock, Tempo tempo) {
    this.vigils = vigils;
    this.clock = clock;
    this.tempo = tempo;
  }

  /** When it ends. It begins with the first asking, which is written down: no crash begins anew. */
  public Instant end(Token token, Duration limit) {
    vigils.begin(token.value(), clock.instant());
    return vigils.findByToken(token.value()).orElseThrow().since().plus(limit);
  }

  /** Once more in a while, as long as there is time. */
  public <O> Outcome<O> waiting(Token token, Duration limit, String why) {
    return waiting(token, limit, why, "");
  }

  /**
   * The same, where waiting longer is not the only way out.
   *
   * @param next a sentence for whoever finds that it has waited in vain
   */
  public <O> Outcome<O> waiting(Token token, Duration limit, String why, String next) {
    return clock.instant().isAfter(end(token, limit))
        ? new Outcome.Failed<>(
            "%s, after %s. %sRetry waits as long again"
                .formatted(why, Measure.written(limit), next),
            false)
        : new Outcome.Wait<>(tempo.after(SOON), why);
  }
}
