package dev.signalbox.handlers.lock;

import dev.signalbox.handlers.ledger.Ledger;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedSet;

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
  public Optional<Lock> take(String estate, SortedSet<String> names, String run) {
    Optional<Lock> others = super.take(estate, names, run);
    release(run);
    return others;
  }
}
