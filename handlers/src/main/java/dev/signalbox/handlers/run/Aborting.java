package dev.signalbox.handlers.run;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * A person says: no more of this. What is being done at this moment comes to its end; nothing new
 * is begun but what takes back and what tidies up.
 */
@Singleton
public class Aborting {
  private final AtOnce atOnce;
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Waking waking;
  private final Ledger ledger;

  Aborting(
      AtOnce atOnce,
      Starting.Journal journal,
      Procedures procedures,
      Waking waking,
      Ledger ledger) {
    this.atOnce = atOnce;
    this.journal = journal;
    this.procedures = procedures;
    this.waking = waking;
    this.ledger = ledger;
  }

  /** What has nothing to take back, or nobody who could. */
  @Singleton
  record AtOnce(CallingOff callingOff, Failing failing) {}

  /** False when it is over, or on its way to the end already. */
  @Transactional
  public boolean abort(RunId id, String person) {
    if (atOnce.callingOff().callOff(id, person) || atOnce.failing().fail(id, person)) {
      return true;
    }
    Optional<StepRow> open = open(id);
    if (open.isEmpty() || isLeaving(id, open.get())) {
      return false;
    }
    if (journal.runs().abort(id.value(), person) == 0) {
      return false;
    }
    if (journal.steps().release(open.get().id()) == 1) {
      waking.wake(id.value(), open.get().step());
    }
    RunRow run = journal.runs().findById(id.value()).orElseThrow();
    ledger.write(Entry.ofRun(Entry.Kind.RUN_ABORTED, person, run.estate(), id.value()));
    journal.notices().changed(id.value());
    return true;
  }

  private Optional<StepRow> open(RunId id) {
    return journal.steps().findByRunOrderByTurn(id.value()).stream()
        .filter(it -> it.endedAt() == null)
        .findFirst();
  }

  private boolean isLeaving(RunId id, StepRow step) {
    return journal
        .runs()
        .findById(id.value())
        .flatMap(procedures::course)
        .filter(course -> course.isFinal(step.step()) || isOfAll(course, step))
        .isPresent();
  }

  private static boolean isOfAll(Course course, StepRow step) {
    return course.leg(step.step()).filter(Leg::isOfAll).isPresent();
  }
}
