package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which step follows which. Pure. */
final class Course {
  private final Runbook runbook;

  Course(Runbook runbook) {
    this.runbook = runbook;
  }

  Step.Do first() {
    return deeds().getFirst();
  }

  Optional<Step.Do> after(String id) {
    List<Step.Do> all = deeds();
    return all.stream().dropWhile(it -> !it.id().equals(id)).skip(1).findFirst();
  }

  Optional<Step.Do> step(String id) {
    return deeds().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  boolean isFinal(String id) {
    return runbook.finallySteps().stream()
        .anyMatch(it -> it instanceof Step.Do deed && deed.id().equals(id));
  }

  /** One step after the other: no answer of a step leads elsewhere, and nothing is taken back. */
  boolean isStraight() {
    return Stream.concat(runbook.steps().stream(), runbook.finallySteps().stream())
        .allMatch(it -> it instanceof Step.Do deed && deed.outcomes().isEmpty());
  }

  private List<Step.Do> deeds() {
    return Stream.concat(runbook.steps().stream(), runbook.finallySteps().stream())
        .filter(Step.Do.class::isInstance)
        .map(Step.Do.class::cast)
        .toList();
  }
}
