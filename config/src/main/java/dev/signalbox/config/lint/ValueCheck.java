package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.shape.ActionShape;

/** Every argument against its type. */
final class ValueCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    Judge judge = new Judge(inspection);
    inspection.shaped().forEach(shaped -> check(judge, shaped.step(), shaped.shape()));
  }

  private static void check(Judge judge, Do step, ActionShape shape) {
    for (Given given : step.with()) {
      shape
          .argument(given.name())
          .ifPresent(argument -> judge.judge(given.name(), argument.type(), given.value()));
    }
  }
}
