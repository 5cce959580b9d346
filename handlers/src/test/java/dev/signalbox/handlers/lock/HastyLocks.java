package dev.signalbox.handlers.lock;

import dev.signalbox.handlers.ledger.Ledger;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Planted: lets go of what it has just taken. */
@Singleton
@Replaces(Locks.class)
@Requires(property = "trial.planted", value = "hasty")
class HastyLocks extends Locks {
  HastyLocks(LockRows rows, Ledger ledger, Clock clock) {
    super(rows, ledger, clock);
  }

  @Override
  @Transactional
  public Lock take(String estate, String name, String run) {
    Lock taken = super.take(estate, name, run);
    release(run);
    return taken;
  }
}
