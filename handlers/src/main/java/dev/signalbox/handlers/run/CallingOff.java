package dev.signalbox.handlers.run;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.ledger.Entry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What has not begun is dropped, and nobody has to answer for it any more. */
@Singleton
class CallingOff {
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Finishing.Records records;
  private final Clock clock;

  CallingOff(
      Starting.Journal journal, Procedures procedures, Finishing.Records records, Clock clock) {
    this.journal = journal;
    this.procedures = procedures;
    this.records = records;
    this.clock = clock;
  }

  /** False for what has begun, or is over. */
  @Transactional
  boolean callOff(RunId id, String person) {
    if (journal.runs().giveUp(id.value(), "cancelled", null, person, clock.instant()) == 0) {
      return false;
    }
    ended(id.value(), Entry.Kind.RUN_ABORTED, person, id.value());
    return true;
  }

  /** What this build could not even begin is dropped, too, and says so. */
  @Transactional
  void dropUnreadable(String id) {
    boolean drops =
        journal
            .runs()
            .findById(id)
            .filter(it -> it.beganAt() == null && it.endedAt() == null)
            .filter(it -> procedures.ready(it).isEmpty())
            .isPresent();
    String why =
        "%s: its runbook no longer fits this build; start it anew".formatted(Refusal.ACTION_GONE);
    if (drops && journal.runs().giveUp(id, "refused", why, null, clock.instant()) == 1) {
      ended(id, Entry.Kind.RUN_ENDED, "signalbox", id + " refused");
    }
  }

  private void ended(String id, Entry.Kind kind, String person, String what) {
    records.keeps().leavings().withdraw(id);
    RunRow run = journal.runs().findById(id).orElseThrow();
    records.ledger().write(Entry.ofRun(kind, person, run.estate(), what));
    journal.notices().changed(id);
  }
}
