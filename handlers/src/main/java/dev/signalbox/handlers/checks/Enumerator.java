package dev.signalbox.handlers.checks;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes the probes of a round over and over, as long as they are to be counted. */
@Singleton
final class Enumerator {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final ErrorCounts rows;
  private final Inspector inspector;
  private final Tempo tempo;
  private final Clock clock;

  Enumerator(ErrorCounts rows, Inspector inspector, Tempo tempo, Clock clock) {
    this.rows = rows;
    this.inspector = inspector;
    this.tempo = tempo;
    this.clock = clock;
  }

  /** One round more. It is over once there was time for all of them. */
  Outcome<ErrorCount> round(Token token, Round round, Duration lasting) {
    ErrorCount before = soFar(token);
    ErrorCount now = before.and(inspector.inspect(round), clock.instant());
    rows.count(
        token.value(),
        before.rounds(),
        now.probes(),
        now.errors(),
        now.failingSince(),
        now.longestMillis());
    Instant end = now.since().plus(tempo.lasting(lasting));
    return clock.instant().isBefore(end)
        ? new Outcome.Wait<>(
            tempo.after(PAUSE),
            "%d of %d probes have failed so far".formatted(now.errors(), now.probes()))
        : new Outcome.Done<>(now);
  }

  private ErrorCount soFar(Token token) {
    rows.begin(token.value(), clock.instant());
    return rows.findByToken(token.value()).orElseThrow();
  }
}
