package dev.signalbox.handlers.lock;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Taking, letting go and breaking. What is held stays so for as long as its run is not over. */
@Singleton
public class Locks {
  private final LockRows rows;
  private final Ledger ledger;
  private final Clock clock;

  Locks(LockRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What a wish to break one came to. */
  public enum Broken {
    BROKEN,
    WAITS_FOR_ANOTHER
  }

  @Transactional
  public Optional<Lock> held(String estate, String name) {
    return rows.held(estate, name).map(LockRow::told);
  }

  @Transactional
  public List<Lock> of(String estate) {
    return rows.of(estate).stream().map(LockRow::told).toList();
  }

  /** Who broke the lock of this run. */
  @Transactional
  public Optional<String> brokenBy(String run) {
    return rows.brokenBy(run);
  }

  /** Whose it is then; what this run holds already it holds still. */
  @Transactional
  public Lock take(String estate, String name, String run) {
    rows.take(estate, name, run, clock.instant());
    return rows.held(estate, name).orElseThrow().told();
  }

  /** In the transaction that ends the run. */
  @Transactional
  public void release(String run) {
    rows.release(run);
  }

  /** How many belonged to nobody any more. */
  @Transactional
  public int sweep() {
    return rows.sweep();
  }

  /** It takes two, and its run goes on to nothing but its way back. */
  @Transactional
  public Broken breakUp(Lock lock, String person) {
    Optional<String> first =
        rows.held(lock.estate(), lock.name())
            .flatMap(it -> it.wish().before(person, clock.instant()));
    if (first.isEmpty()) {
      rows.wish(lock.estate(), lock.name(), lock.run(), person, clock.instant());
      return Broken.WAITS_FOR_ANOTHER;
    }
    rows.release(lock.run());
    rows.remember(lock.run(), "%s and %s".formatted(first.get(), person), clock.instant());
    String what = "%s, held by %s".formatted(lock.name(), lock.run());
    ledger.write(new Entry(Entry.Kind.LOCK_BROKEN, person, Optional.of(lock.estate()), what));
    return Broken.BROKEN;
  }
}
