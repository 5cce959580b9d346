package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A run passes its point of no return, or somebody ends it before: one row, one winner. */
@Singleton
class Committing {
  private final RunRows runs;
  private final Ledger ledger;
  private final Clock clock;

  Committing(RunRows runs, Ledger ledger, Clock clock) {
    this.runs = runs;
    this.ledger = ledger;
    this.clock = clock;
  }

  boolean isPassed(Errand run) {
    return runs.findById(run.run()).filter(RunRow::isCommitted).isPresent();
  }

  /** False where somebody was quicker to end it. */
  @Transactional
  boolean pass(Errand run) {
    if (runs.commit(run.run(), clock.instant()) == 0) {
      return isPassed(run);
    }
    ledger.write(Entry.ofRun(Entry.Kind.RUN_COMMITTED, Finishing.ITSELF, run.estate(), run.run()));
    return true;
  }
}
