package dev.signalbox.handlers.run;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The run stands until a person decides. */
@Singleton
class Hold {
  private static final int LONGEST = 900;

  private final RunRows runs;
  private final StepRows steps;
  private final Notices notices;
  private final Ledger ledger;

  Hold(RunRows runs, StepRows steps, Notices notices, Ledger ledger) {
    this.runs = runs;
    this.steps = steps;
    this.notices = notices;
    this.ledger = ledger;
  }

  @Transactional
  void on(RunRow run, StepRow step, String why) {
    String told = cut(why);
    if (steps.hold(step.id(), step.fence(), told) == 1) {
      stands(run, step, told);
    }
  }

  /** What cannot be entered at all: nobody knows what became of it, if it had begun. */
  @Transactional
  void unbound(RunRow run, StepRow step, String why) {
    steps.doubt(step.id(), step.fence());
    on(run, step, why);
  }

  /** Whoever is at it at this moment loses it. False where it was over, or held, already. */
  @Transactional
  boolean still(StepRow step, String why) {
    String told = cut(why);
    if (steps.standStill(step.id(), told) == 0) {
      return false;
    }
    stands(runs.findById(step.run()).orElseThrow(), step, told);
    return true;
  }

  private void stands(RunRow run, StepRow step, String told) {
    runs.move(run.id(), run.state(), RunState.HELD, step.step() + ": " + told);
    ledger.write(Entry.ofRun(Entry.Kind.RUN_HELD, "signalbox", run.estate(), told(run, step)));
    notices.changed(run.id());
  }

  private static String cut(String why) {
    return why.substring(0, Math.min(why.length(), LONGEST));
  }

  private static String told(RunRow run, StepRow step) {
    return "%s at %s".formatted(run.id(), step.step());
  }
}
