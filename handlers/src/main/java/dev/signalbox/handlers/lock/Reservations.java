package dev.signalbox.handlers.lock;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeping an environment to oneself for a while. */
@Singleton
public class Reservations {
  private final ReservationRows rows;
  private final Ledger ledger;
  private final Clock clock;

  Reservations(ReservationRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Whose it is then; one's own is prolonged, or given another end. */
  @Transactional
  public Reservation take(Reservation wish) {
    rows.clear(wish.estate(), wish.environment(), wish.person(), clock.instant());
    int taken =
        rows.take(wish.estate(), wish.environment(), wish.person(), wish.reason(), wish.until());
    if (taken == 1) {
      write(Entry.Kind.RESERVED, wish.person(), wish.estate(), wish.environment());
    }
    return of(wish.estate(), wish.environment()).orElseThrow();
  }

  /** False when it is not this person's. */
  @Transactional
  public boolean free(String estate, String environment, String person) {
    boolean own = of(estate, environment).filter(it -> it.person().equals(person)).isPresent();
    if (own) {
      rows.clear(estate, environment, person, clock.instant());
      write(Entry.Kind.FREED, person, estate, environment);
    }
    return own;
  }

  @Transactional
  public List<Reservation> of(String estate) {
    return rows.of(estate, clock.instant()).stream().map(ReservationRow::told).toList();
  }

  @Transactional
  public Optional<Reservation> of(String estate, String environment) {
    return of(estate).stream().filter(it -> it.environment().equals(environment)).findFirst();
  }

  private void write(Entry.Kind kind, String person, String estate, String environment) {
    ledger.write(new Entry(kind, person, Optional.of(estate), environment));
  }
}
