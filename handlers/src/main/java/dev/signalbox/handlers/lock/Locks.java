package dev.signalbox.handlers.lock;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

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

  /** What this run keeps from all others. */
  @Transactional
  public List<String> keptBy(String run) {
    return rows.keptBy(run);
  }

  /** Who broke the lock of this run. */
  @Transactional
  public Optional<String> brokenBy(String run) {
    return rows.brokenBy(run);
  }

  /** The first of these that is held by any other run. */
  @Transactional
  public Optional<Lock> others(String estate, SortedSet<String> names, Optional<String> run) {
    return rows.of(estate).stream()
        .map(LockRow::told)
        .filter(it -> names.contains(it.name()) && run.filter(it.run()::equals).isEmpty())
        .findFirst();
  }

  /**
   * All of these or, where one is another's, none and whose it is. In sorted order, so that of two
   * who want the same things neither waits for the other for ever; what this run holds already it
   * holds still.
   */
  @Transactional
  public Optional<Lock> take(String estate, SortedSet<String> names, String run) {
    List<String> fresh = new ArrayList<>();
    for (String name : names) {
      Optional<Lock> held = take(estate, name, run, fresh);
      if (held.isPresent()) {
        fresh.forEach(it -> rows.free(estate, it, run));
        return held;
      }
    }
    return Optional.empty();
  }

  /** Whoever holds it may let go of it at this very moment: then it is tried again. */
  private Optional<Lock> take(String estate, String name, String run, List<String> fresh) {
    while (rows.take(estate, name, run, clock.instant()) == 0) {
      Optional<Lock> held = held(estate, name);
      if (held.isPresent()) {
        return held.filter(it -> !it.run().equals(run));
      }
    }
    fresh.add(name);
    return Optional.empty();
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
