package dev.signalbox.handlers.run;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What has not begun is dropped, and nobody has to answer for it any more. */
@Singleton
class CallingOff {
  private final Starting.Journal journal;
  private final Planning planning;
  private final Consent consent;
  private final Ledger ledger;
  private final Clock clock;

  CallingOff(
      Starting.Journal journal, Planning planning, Consent consent, Ledger ledger, Clock clock) {
    this.journal = journal;
    this.planning = planning;
    this.consent = consent;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** False for what has begun, or is over. */
  @Transactional
  boolean callOff(RunId id, String person) {
    var wish = planning.see(id.value());
    if (journal.runs().giveUp(id.value(), "cancelled", null, person, clock.instant()) == 0) {
      return false;
    }
    wish.ifPresent(it -> consent.ask(it).abandon());
    RunRow run = journal.runs().findById(id.value()).orElseThrow();
    ledger.write(Entry.ofRun(Entry.Kind.RUN_ABORTED, person, run.estate(), id.value()));
    journal.notices().changed(id.value());
    return true;
  }
}
