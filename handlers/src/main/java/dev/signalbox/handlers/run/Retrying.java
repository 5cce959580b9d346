package dev.signalbox.handlers.run;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A person says: once more. Of two who say so at once, one is heard. */
@Singleton
public class Retrying {
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Waking waking;
  private final Ledger ledger;

  Retrying(Starting.Journal journal, Procedures procedures, Waking waking, Ledger ledger) {
    this.journal = journal;
    this.procedures = procedures;
    this.waking = waking;
    this.ledger = ledger;
  }

  /** False when nothing of it is held. */
  @Transactional
  public boolean retry(RunId id, String person) {
    Optional<RunRow> run =
        journal.runs().findById(id.value()).filter(it -> it.state() == RunState.HELD);
    Optional<StepRow> held = journal.steps().held(id.value());
    if (run.isEmpty() || held.isEmpty() || journal.steps().retry(held.get().id()) == 0) {
      return false;
    }
    journal
        .runs()
        .move(id.value(), RunState.HELD, procedures.moving(run.get(), held.get().step()), null);
    waking.wake(id.value(), held.get().step());
    ledger.write(
        Entry.ofRun(
            Entry.Kind.RUN_RETRIED, person, run.get().estate(), id + " " + held.get().step()));
    journal.notices().changed(id.value());
    return true;
  }
}
