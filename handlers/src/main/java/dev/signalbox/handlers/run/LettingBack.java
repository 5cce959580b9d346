package dev.signalbox.handlers.run;

import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Everything is stopped, and one who may resume lets this run go back all the same. */
@Singleton
public class LettingBack {
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final EmergencyStop stop;
  private final Ledger ledger;
  private final Clock clock;

  LettingBack(
      Starting.Journal journal,
      Procedures procedures,
      EmergencyStop stop,
      Ledger ledger,
      Clock clock) {
    this.journal = journal;
    this.procedures = procedures;
    this.stop = stop;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Counts against the stop that is in force, and for what goes back; else nothing is let go. */
  @Transactional
  public void let(RunId id, String person) {
    journal
        .runs()
        .findById(id.value())
        .filter(_ -> stop.now().isPresent())
        .filter(this::standsOnItsWayBack)
        .ifPresent(run -> let(run, person));
  }

  private void let(RunRow run, String person) {
    journal.runs().letBack(run.id(), clock.instant());
    ledger.write(Entry.ofRun(Entry.Kind.RUN_LET_BACK, person, run.estate(), run.id()));
  }

  private boolean standsOnItsWayBack(RunRow run) {
    return run.state() == RunState.HELD
        && journal.steps().held(run.id()).filter(held -> goesBack(run, held)).isPresent();
  }

  private boolean goesBack(RunRow run, StepRow held) {
    return held.half()
        || procedures
            .course(run)
            .filter(it -> it.leg(held.step()).filter(it::goesForward).isEmpty())
            .isPresent();
  }
}
