package dev.signalbox.handlers.readiness;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.run.Waking;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is called to incidents: each call is made once, and the first who comes ends them. */
@Singleton
public class Callings {
  private final CallingRows rows;
  private final CallNews news;
  private final Ledger ledger;

  /** Asked for late: it needs to know the runs, which know all actions. */
  private final Provider<Waking> waking;

  private final Clock clock;

  Callings(CallingRows rows, CallNews news, Ledger ledger, Provider<Waking> waking, Clock clock) {
    this.rows = rows;
    this.news = news;
    this.ledger = ledger;
    this.waking = waking;
    this.clock = clock;
  }

  /**
   * Whoever sees to it ends the calls of its run.
   *
   * @return who does, which may be somebody who was faster; empty where nobody is called to it
   */
  @Transactional
  public Optional<Came> here(Incident incident, String person) {
    if (rows.answer(incident.run(), person, clock.instant()) == 0) {
      return rows.findByRunOrderByToken(incident.run()).stream()
          .flatMap(it -> it.came().stream())
          .findFirst();
    }
    List<CallingRow> ended = rows.findByRunOrderByToken(incident.run());
    write(Entry.Kind.INCIDENT_ANSWERED, person, incident, "sees to it");
    ended.forEach(news::over);
    ended.forEach(it -> waking.get().wake(it.run(), it.step()));
    return ended.getLast().came();
  }

  /** Whoever has come to what this step calls for, in whichever of its tries. */
  @Transactional
  Optional<Came> came(Token token) {
    return rows.findByRunOrderByToken(token.run()).stream()
        .filter(it -> it.step().equals(token.step()))
        .flatMap(it -> it.came().stream())
        .findFirst();
  }

  /** How far this try is; it begins with the first asking. */
  @Transactional
  CallingRow of(Token token, String chain) {
    rows.begin(token.value(), token.run(), token.step(), chain, clock.instant());
    return rows.findByToken(token.value()).orElseThrow();
  }

  /** Nobody is called by two, nor after somebody has come. {@code trouble}: with its mail. */
  @Transactional
  void call(CallingRow row, Ring ring, Instant next, Optional<String> trouble) {
    if (rows.call(row.token(), row.made(), next) == 1) {
      Incident incident = ring.incident().told();
      write(Entry.Kind.INCIDENT_CALLED, incident.openedBy(), incident, ring.whom());
      news.call(ring, trouble);
    }
  }

  private void write(Entry.Kind kind, String person, Incident incident, String what) {
    String subject = "%d, of run %s: %s".formatted(incident.number(), incident.run(), what);
    ledger.write(Entry.ofRun(kind, person, incident.estate(), subject));
  }
}
