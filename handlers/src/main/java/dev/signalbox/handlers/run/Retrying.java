package dev.signalbox.handlers.run;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A person says: once more. Of two who say so at once, one is heard. */
@Singleton
public class Retrying {
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Durable durable;
  private final Ledger ledger;
  private final Clock clock;

  Retrying(
      Starting.Journal journal,
      Procedures procedures,
      Durable durable,
      Ledger ledger,
      Clock clock) {
    this.journal = journal;
    this.procedures = procedures;
    this.durable = durable;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** False when nothing of it is held. */
  @Transactional
  public boolean retry(RunId id, String person) {
    Optional<RunRow> run =
        journal.runs().findById(id.value()).filter(it -> it.state() == RunState.HELD);
    Optional<StepRow> held =
        journal.steps().findByRunOrderByTurn(id.value()).stream()
            .filter(it -> it.state() == StepState.HELD)
            .findFirst();
    if (run.isEmpty() || held.isEmpty() || journal.steps().retry(held.get().id()) == 0) {
      return false;
    }
    journal
        .runs()
        .move(id.value(), RunState.HELD, procedures.moving(run.get(), held.get().step()), null);
    durable.stage(StepWork.NAME, StepWork.retryKey(held.get()), clock.instant());
    ledger.write(
        Entry.ofRun(
            Entry.Kind.RUN_RETRIED, person, run.get().estate(), id + " " + held.get().step()));
    journal.notices().changed(id.value());
    return true;
  }
}
