package dev.signalbox.handlers.run;

import dev.signalbox.handlers.plan.ByHand;
import dev.signalbox.handlers.plan.Known;
import dev.signalbox.handlers.plan.Plan;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells onlookers how a run stands now, inside the caller's transaction. */
@Singleton
final class Notices {
  private final RunRows rows;
  private final Runs runs;
  private final Stopwatch stopwatch;
  private final ByHand byHand;
  private final List<Onlooker> onlookers;

  Notices(RunRows rows, Runs runs, Stopwatch stopwatch, ByHand byHand, List<Onlooker> onlookers) {
    this.rows = rows;
    this.runs = runs;
    this.stopwatch = stopwatch;
    this.byHand = byHand;
    this.onlookers = List.copyOf(onlookers);
  }

  /** Whoever looked earlier could tell it later, and take back what was said meanwhile. */
  void changed(String run) {
    rows.still(run).ifPresent(this::changed);
  }

  private void changed(RunRow run) {
    stopwatch.look(run);
    RunView view = runs.view(run);
    onlookers.forEach(it -> it.changed(view));
  }

  /** With what people do who have to finish it without us. */
  void begun(RunRow run, Plan plan) {
    changed(run.id());
    Known known = new Known(plan.order(), run.facts(), run.sites(), plan.looked());
    List<String> lines = byHand.lines(known, run.errand(plan.order().environment()));
    runs.find(run.id()).ifPresent(view -> onlookers.forEach(it -> it.begun(view, lines)));
  }

  void handedOver(String run, String by) {
    runs.find(run).ifPresent(view -> onlookers.forEach(it -> it.handedOver(view, by)));
  }
}
