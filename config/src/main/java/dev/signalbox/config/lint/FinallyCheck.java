package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Inspection.Shaped;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Step.Undo;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.yaml.Place;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code finally} runs straight through, and takes back whatever must not outlast the run. */
final class FinallyCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    inspection.draft().finallySteps().stream()
        .filter(Do.class::isInstance)
        .map(Do.class::cast)
        .forEach(step -> straight(inspection, step));
    Set<String> undone =
        Steps.all(inspection.draft().finallySteps())
            .filter(Undo.class::isInstance)
            .map(step -> ((Undo) step).step().value())
            .collect(Collectors.toSet());
    inspection
        .shaped()
        .filter(shaped -> shaped.shape().traits().temporary())
        .filter(shaped -> !undone.contains(shaped.step().id()))
        .filter(shaped -> !meant(inspection, undone, shaped.step().id()))
        .forEach(shaped -> stays(inspection, shaped));
  }

  private static void straight(Inspection inspection, Do step) {
    boolean mustBranch =
        inspection.world().shape(step).filter(shape -> shape.ends().branches()).isPresent();
    if (mustBranch || !step.outcomes().isEmpty()) {
      Place place =
          step.outcomes().stream().map(Outcome::place).findFirst().orElse(step.action().place());
      inspection.complain(place, "finally does not branch: it runs on every outcome");
    }
  }

  /** An {@code undo:} with a misspelt name is complained about itself. */
  private static boolean meant(Inspection inspection, Set<String> undone, String id) {
    return !Slips.missing(Set.of(id), inspection.ids(), undone).contains(id);
  }

  private static void stays(Inspection inspection, Shaped shaped) {
    Step step = shaped.step();
    inspection.complain(
        step.place(),
        "'%s' (%s) must not stay: add 'undo: %s' to finally"
            .formatted(shaped.step().id(), shaped.shape().name(), shaped.step().id()));
  }
}
