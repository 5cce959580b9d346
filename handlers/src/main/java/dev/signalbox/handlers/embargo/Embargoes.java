package dev.signalbox.handlers.embargo;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is frozen, and the ways into it and out of it. */
@Singleton
public class Embargoes {
  private static final String ITSELF = "signalbox";

  private final EmbargoRows rows;
  private final EmbargoNews news;
  private final Durable durable;
  private final Ledger ledger;
  private final Clock clock;

  Embargoes(EmbargoRows rows, EmbargoNews news, Durable durable, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.news = news;
    this.durable = durable;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What a wish to lift one came to. */
  public enum Lifted {
    LIFTED,
    WAITS_FOR_ANOTHER,
    OVER
  }

  /** Oldest first. */
  @Transactional
  public List<Embargo> inForce(String estate) {
    Instant now = clock.instant();
    return rows.open(estate).stream()
        .filter(it -> it.isInForce(now))
        .map(EmbargoRow::told)
        .toList();
  }

  @Transactional
  public Embargo raise(Raising raising) {
    Instant now = clock.instant();
    EmbargoRow row = rows.save(EmbargoRow.fresh(raising, now));
    Embargo embargo = row.told();
    write(Entry.Kind.EMBARGO_RAISED, raising.by(), embargo);
    durable.stage(EmbargoReminder.NAME, String.valueOf(row.number()), row.next(now));
    news.raised(embargo);
    return embargo;
  }

  /** One's own at once; what another or a run raised takes two. */
  @Transactional
  public Lifted lift(long number, String person) {
    Optional<EmbargoRow> row = rows.findById(number);
    if (row.filter(it -> it.isInForce(clock.instant())).isEmpty()) {
      return Lifted.OVER;
    }
    Embargo embargo = row.get().told();
    Optional<String> first = row.get().wish().before(person, clock.instant());
    if (embargo.isOwnOf(person) || first.isPresent()) {
      return lifted(embargo, person) ? Lifted.LIFTED : Lifted.OVER;
    }
    rows.wish(number, person, clock.instant());
    news.wished(embargo, person);
    return Lifted.WAITS_FOR_ANOTHER;
  }

  /** What a run raised, it alone lowers. */
  @Transactional
  public void liftOf(String run, String person) {
    rows.openOf(run).forEach(it -> lifted(it.told(), person));
  }

  Optional<Embargo> ofRun(String run) {
    return rows.openOf(run).stream().map(EmbargoRow::told).findFirst();
  }

  /** It reminds, or it is over. Empty when there is nothing more to say. */
  @Transactional
  Optional<Instant> attend(long number) {
    Instant now = clock.instant();
    Optional<EmbargoRow> row = rows.findById(number).filter(it -> it.liftedAt() == null);
    if (row.isPresent() && !row.get().isInForce(now)) {
      lifted(row.get().told(), ITSELF);
      return Optional.empty();
    }
    row.ifPresent(it -> news.stands(it.told(), !now.isBefore(it.until())));
    return row.map(it -> it.next(now));
  }

  private boolean lifted(Embargo embargo, String person) {
    if (rows.lift(embargo.number(), person, clock.instant()) == 0) {
      return false;
    }
    write(Entry.Kind.EMBARGO_LIFTED, person, embargo);
    news.lifted(embargo, person);
    return true;
  }

  private void write(Entry.Kind kind, String person, Embargo embargo) {
    String what = "%d: %s".formatted(embargo.number(), embargo.reason());
    ledger.write(new Entry(kind, person, Optional.of(embargo.estate()), what));
  }
}
