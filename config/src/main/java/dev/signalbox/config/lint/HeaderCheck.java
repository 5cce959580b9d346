package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.yaml.Node;

/** The names at the top of a runbook, in each estate that lists it. */
final class HeaderCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    Draft.Header header = inspection.draft().header();
    Judge judge = new Judge(inspection);
    header.environment().ifPresent(value -> judge.judge("environment", Name.ENVIRONMENT, value));
    header.interlock().ifPresent(name -> judge.judge("interlock", Name.INTERLOCK, scalar(name)));
  }

  private static Value scalar(Node.Text text) {
    return new Value.Scalar(text.place(), text.value());
  }
}
