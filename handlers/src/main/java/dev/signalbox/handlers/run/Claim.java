package dev.signalbox.handlers.run;

import dev.signalbox.handlers.plan.Order;
import java.util.List;

/** A step that this worker owns, for as long as nobody enters it after us. */
record Claim(RunRow run, Order order, StepRow step, List<StepRow> journal) {

  Course course() {
    return new Course(order.runbook());
  }
}
