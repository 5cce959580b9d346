package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Line 5: what was told, and the next step, in one transaction; only the newest fence may. */
@Singleton
class Finishing {
  static final String ITSELF = "signalbox";

  private final RunRows runs;
  private final StepRows steps;
  private final Durable durable;
  private final Records records;
  private final Clock clock;

  Finishing(RunRows runs, StepRows steps, Durable durable, Records records, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.durable = durable;
    this.records = records;
    this.clock = clock;
  }

  /**
   * What goes with a deed in the same transaction: a ledger line, word to onlookers, what a run
   * keeps and asks.
   */
  @Singleton
  record Records(Ledger ledger, Notices notices, Gathered gathered, Keeps keeps) {}

  /** What a run keeps while it goes its way, and what it leaves behind. */
  @Singleton
  record Keeps(
      Locks locks,
      Embargoes embargoes,
      Undertakings undertakings,
      Leavings leavings,
      Remainder remainder) {}

  /** What a step is remembered for; the end only where the action has several. */
  record Told(Map<String, String> outputs, Optional<String> end, Optional<String> note) {
    Told(Map<String, String> outputs) {
      this(outputs, Optional.empty());
    }

    Told(Map<String, String> outputs, Optional<String> end) {
      this(outputs, end, Optional.empty());
    }

    /** Done before anybody here did it; {@code note}: what people are told of that. */
    static Told found(Map<String, String> outputs, String note) {
      return new Told(outputs, Optional.empty(), Optional.of(note));
    }
  }

  @Transactional
  void finish(Claim claim, Told told) {
    StepRow step = claim.step();
    String outputs = Plain.write(told.outputs());
    String end = told.end().orElse(null);
    String note = told.note().orElse(null);
    if (steps.finish(step.id(), step.fence(), outputs, end, note, clock.instant()) == 0) {
      write(Entry.Kind.STEP_DROPPED, claim, step.step() + ": another worker owns it");
      return;
    }
    if (claim.leg() instanceof Leg.Back back) {
      steps.takenBack(StepRow.id(step.run(), back.step().id()));
    }
    records.keeps().undertakings().over(claim, told.outputs());
    goOn(claim, told.end());
  }

  /** Somebody has done it, or wants it left out. */
  @Transactional
  void finishFor(Claim claim, Said said, Map<String, String> outputs) {
    StepRow step = claim.step();
    String told = Plain.write(outputs);
    if (steps.finishFor(step.id(), step.fence(), said.state(), told, clock.instant()) == 1) {
      if (claim.leg() instanceof Leg.Back back) {
        steps.takenBack(StepRow.id(step.run(), back.step().id()));
      }
      switch (said.way()) {
        case BY_HAND -> records.keeps().undertakings().over(claim, outputs);
        case SKIP, PUT_BACK -> records.keeps().undertakings().abandoned(claim);
      }
      goOn(claim, Optional.empty());
    }
  }

  /** Not wanted any more, and certain not to have happened. */
  @Transactional
  void abandon(Claim claim) {
    StepRow step = claim.step();
    if (steps.abandon(step.id(), step.fence(), "not wanted any more", clock.instant()) == 1) {
      records.keeps().undertakings().abandoned(claim);
      goOn(claim, Optional.empty());
    }
  }

  private void goOn(Claim claim, Optional<String> end) {
    RunRow run = runs.findById(claim.run().id()).orElseThrow();
    List<StepRow> journal = journal(claim);
    if (run.isUnwanted() && run.isCommitted() && !claim.course().isFinal(claim.leg().name())) {
      records.keeps().remainder().leave(claim, run, journal);
    }
    new Bearing(run, claim.course(), journal)
        .next(claim.leg(), end)
        .ifPresentOrElse(it -> begin(claim, run, it), () -> end(claim, run, journal));
  }

  /** While a step is ours nobody else writes in its run's journal. */
  private List<StepRow> journal(Claim claim) {
    StepRow step = claim.step();
    return claim.leg() instanceof Leg.Back
        ? steps.findByRunOrderByTurn(step.run())
        : claim.journalWith(steps.findById(step.id()).orElseThrow());
  }

  private void begin(Claim claim, RunRow run, Leg next) {
    StepRow row = StepRow.next(run.id(), next, claim.step().turn() + 1);
    steps.save(row);
    durable.stage(StepWork.NAME, row.id(), clock.instant());
    RunState state = claim.course().state(next);
    if (run.state() == state) {
      records.gathered().tell(run.id());
      return;
    }
    runs.goOn(run.id(), state);
    records.notices().changed(run.id());
  }

  private void end(Claim claim, RunRow run, List<StepRow> journal) {
    RunState state = run.isUnwanted() ? RunState.CANCELLED : RunState.DONE;
    String outcome = new Bearing(run, claim.course(), journal).outcome();
    runs.end(run.id(), state, outcome, clock.instant());
    records.keeps().locks().release(run.id());
    records.keeps().undertakings().end(run.id());
    // Normally taken back by now; a person may have said so of one that still stands.
    records.keeps().embargoes().liftOf(run.id(), ITSELF);
    write(Entry.Kind.RUN_ENDED, claim, outcome);
    records.notices().changed(run.id());
  }

  private void write(Entry.Kind kind, Claim claim, String what) {
    RunRow run = claim.run();
    records.ledger().write(Entry.ofRun(kind, ITSELF, run.estate(), run.id() + " " + what));
  }
}
