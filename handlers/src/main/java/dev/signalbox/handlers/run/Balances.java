package dev.signalbox.handlers.run;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Adds up what runs of an estate came to. */
@Singleton
public final class Balances {
  private static final int MOST = 3;

  private final BalanceRows rows;

  Balances(BalanceRows rows) {
    this.rows = rows;
  }

  public Balance of(String estate, Instant since, Instant until) {
    return new Balance(
        rows.ended(estate, since, until),
        rows.took(estate, since, until),
        rows.tried(estate, since, until, MOST));
  }
}
