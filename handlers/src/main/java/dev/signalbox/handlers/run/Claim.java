package dev.signalbox.handlers.run;

import dev.signalbox.handlers.plan.Order;
import java.util.List;

/** A step that this worker owns, for as long as nobody enters it after us. */
record Claim(RunRow run, Order order, StepRow step, List<StepRow> journal) {

  /** What tidies up is wanted all the same. */
  boolean isUnwanted(RunRow now) {
    return now.abortedBy() != null && !course().isFinal(step.step());
  }

  Course course() {
    return new Course(order.runbook());
  }
}
