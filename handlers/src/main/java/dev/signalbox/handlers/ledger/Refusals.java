package dev.signalbox.handlers.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who met which refusal, as far as answers that were refusals are kept. */
@Singleton
public final class Refusals {
  private static final Duration LOOKED_BACK = Duration.ofDays(30);

  private final LedgerRows rows;
  private final Clock clock;

  Refusals(LedgerRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** {@code asked}: what they had typed or pressed. */
  public record Met(Instant at, String asked) {}

  /** When this person met it last within a month. */
  public Optional<Met> newest(String person, String name) {
    return rows.refused(person, name + " %", clock.instant().minus(LOOKED_BACK))
        .map(it -> new Met(it.at(), it.subject().substring(name.length() + 1)));
  }
}
