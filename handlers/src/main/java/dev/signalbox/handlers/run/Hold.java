package dev.signalbox.handlers.run;

import dev.signalbox.handlers.hint.Hints;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The run stands until a person decides. */
@Singleton
class Hold {
  private static final int LONGEST = 900;

  /** As its column. */
  private static final int MOST = 1000;

  private final RunRows runs;
  private final StepRows steps;
  private final Notices notices;
  private final Ledger ledger;
  private final Hints hints;

  Hold(RunRows runs, StepRows steps, Notices notices, Ledger ledger, Hints hints) {
    this.runs = runs;
    this.steps = steps;
    this.notices = notices;
    this.ledger = ledger;
    this.hints = hints;
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
    runs.move(run.id(), run.state(), RunState.HELD, trouble(run, step.step(), told));
    ledger.write(Entry.ofRun(Entry.Kind.RUN_HELD, "signalbox", run.estate(), told(run, step)));
    notices.changed(run.id());
  }

  private String trouble(RunRow run, String step, String told) {
    String known = hints.of(run.estate(), told).map(". This is known: "::concat).orElse("");
    int room = MOST - step.length() - known.length() - 2;
    return "%s: %s%s".formatted(step, told.substring(0, Math.min(told.length(), room)), known);
  }

  private static String cut(String why) {
    return why.substring(0, Math.min(why.length(), LONGEST));
  }

  private static String told(RunRow run, StepRow step) {
    return "%s at %s".formatted(run.id(), step.step());
  }
}
