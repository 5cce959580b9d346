package dev.signalbox.handlers.readiness;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong and seen to: one incident for each run that opens one, until people say it is over.
 */
@Singleton
public class Incidents {
  private final IncidentRows rows;
  private final IncidentNews news;
  private final Durable durable;
  private final Ledger ledger;
  private final Clock clock;

  Incidents(IncidentRows rows, IncidentNews news, Durable durable, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.news = news;
    this.durable = durable;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Oldest first. */
  @Transactional
  public List<Incident> open(String estate) {
    return rows.open(estate).stream().map(IncidentRow::told).toList();
  }

  @Transactional
  public Optional<Incident> open(long number) {
    return rows.findById(number).filter(IncidentRow::isOpen).map(IncidentRow::told);
  }

  /** False where somebody else was faster. */
  @Transactional
  public boolean close(long number, String person, String why) {
    Optional<IncidentRow> row = rows.findById(number);
    if (row.isEmpty() || rows.close(number, person, clock.instant()) == 0) {
      return false;
    }
    write(Entry.Kind.INCIDENT_CLOSED, person, row.get().told(), why);
    news.closed(row.get(), person, why);
    return true;
  }

  /** Open or over. */
  @Transactional
  Optional<IncidentRow> ofRun(String run) {
    return rows.findByRun(run);
  }

  /** Once for each run, whichever of its steps and tries asks for it. */
  @Transactional
  Incident open(Call call) {
    return rows.findByRun(call.run()).orElseGet(() -> opened(call)).told();
  }

  private IncidentRow opened(Call call) {
    Instant now = clock.instant();
    IncidentRow row = rows.save(IncidentRow.fresh(call, news.place(call.run()), now));
    write(Entry.Kind.INCIDENT_OPENED, call.by(), row.told(), call.say());
    row.next(now)
        .ifPresent(it -> durable.stage(IncidentReminder.NAME, String.valueOf(row.number()), it));
    news.opened(row.told(), row.place(), call.letter());
    return row;
  }

  /** It is spoken about again, or over. Empty when there is nothing more to say. */
  @Transactional
  Optional<Instant> attend(long number) {
    Optional<IncidentRow> row = rows.findById(number).filter(IncidentRow::isOpen);
    row.ifPresent(news::stands);
    return row.flatMap(it -> it.next(clock.instant()));
  }

  private void write(Entry.Kind kind, String person, Incident incident, String why) {
    String what = "%d, of run %s: %s".formatted(incident.number(), incident.run(), why);
    ledger.write(new Entry(kind, person, Optional.of(incident.estate()), what));
  }
}
