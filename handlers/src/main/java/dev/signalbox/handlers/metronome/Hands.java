package dev.signalbox.handlers.metronome;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Where the hands of all clocks point: one for all nodes. */
@Singleton
class Hands {
  private final HandRows rows;

  Hands(HandRows rows) {
    this.rows = rows;
  }

  /** {@code next}: where nothing is known of it yet, or another clock was. */
  @Transactional
  Optional<Instant> at(Hand hand, String clock, Instant next) {
    rows.begin(hand.name(), clock, next);
    rows.reclock(hand.name(), clock, next);
    return rows.of(hand.name()).map(HandRow::nextSlot);
  }

  @Transactional
  boolean pass(Hour hour) {
    return rows.pass(hour.hand().name(), hour.slot(), hour.next()) == 1;
  }

  @Transactional
  void forget(Hand hand) {
    rows.forget(hand.name());
  }
}
