package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value;
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
    return deeds(runbook.steps()).findFirst().orElseThrow();
  }

  Optional<Step.Do> step(String id) {
    return runbook.allSteps().filter(it -> it.id().equals(id)).findFirst();
  }

  boolean isFinal(String id) {
    return Steps.deep(runbook.finallySteps()).anyMatch(it -> it.id().equals(id));
  }

  /** Whether this step stands in a branch, which most runs do not take. */
  boolean isAside(String id) {
    return lists().skip(2).anyMatch(list -> deeds(list).anyMatch(it -> it.id().equals(id)));
  }

  /** After a step that ended so: its branch, or what stands below; a branch never comes back. */
  Optional<Step.Do> after(String id, Optional<String> end) {
    if (leaves(id, end)) {
      return Stream.concat(branch(id, end), lastly()).findFirst();
    }
    Stream<Step.Do> below = lists().flatMap(list -> below(list, id));
    return (isFinal(id) ? below : Stream.concat(below, lastly())).findFirst();
  }

  /** Whether that end of that step is a way out, even where nothing stands on the way. */
  boolean leaves(String id, Optional<String> end) {
    return outcome(id, end).filter(it -> !(it.branch() instanceof Branch.GoOn)).isPresent();
  }

  private Stream<Step.Do> branch(String id, Optional<String> end) {
    return outcome(id, end).stream().flatMap(it -> deeds(Steps.of(it.branch())));
  }

  private Optional<Outcome> outcome(String id, Optional<String> end) {
    return step(id).flatMap(step -> end.flatMap(step::outcome));
  }

  /** Where a run goes on that is not wanted any more. */
  Optional<Step.Do> firstFinal() {
    return lastly().findFirst();
  }

  private Stream<Step.Do> lastly() {
    return deeds(runbook.finallySteps());
  }

  private static Stream<Step.Do> below(List<Step> list, String id) {
    return deeds(list).dropWhile(it -> !it.id().equals(id)).skip(1);
  }

  /** The procedure's own two lists, then those of its branches. */
  private Stream<List<Step>> lists() {
    return Stream.concat(
        Stream.of(runbook.steps(), runbook.finallySteps()),
        runbook
            .allSteps()
            .flatMap(step -> step.outcomes().stream())
            .map(it -> Steps.of(it.branch())));
  }

  private static Stream<Step.Do> deeds(List<Step> list) {
    return list.stream().filter(Step.Do.class::isInstance).map(Step.Do.class::cast);
  }

  /** Nothing in it takes anything back. */
  boolean goesForwardOnly() {
    return Stream.of(runbook.steps(), runbook.finallySteps())
            .flatMap(Steps::all)
            .noneMatch(Step.Undo.class::isInstance)
        && runbook.allSteps().noneMatch(Course::takesBack);
  }

  private static boolean takesBack(Step.Do step) {
    return step.outcomes().stream().anyMatch(it -> it.branch() instanceof Branch.UndoAll)
        || step.argument("on-limit")
            .filter(it -> it instanceof Value.Scalar(var _, var text) && text.equals("undo"))
            .isPresent();
  }
}
