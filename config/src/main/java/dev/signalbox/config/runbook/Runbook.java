package dev.signalbox.config.runbook;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A procedure that the linter has let pass. */
public record Runbook(
    Place place,
    String name,
    Value title,
    LocalDate reviewed,
    CommandLine command,
    Optional<Value> environment,
    Optional<Node.Text> interlock,
    List<Input> inputs,
    Optional<Starts> starts,
    List<Step> steps,
    List<Step> finallySteps) {
  public Runbook {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
    finallySteps = List.copyOf(finallySteps);
  }

  /** Whether it can run today, or names an action whose code does not exist yet. */
  public enum Readiness {
    BUILT,
    PLANNED
  }

  public Readiness uses(Shapes shapes) {
    return plannedActions(shapes).isEmpty() ? Readiness.BUILT : Readiness.PLANNED;
  }

  /** Actions that are named here and not built, each once, in the order of the file. */
  public List<String> plannedActions(Shapes shapes) {
    return allSteps()
        .map(step -> step.action().value())
        .filter(action -> !shapes.isBuilt(action))
        .distinct()
        .toList();
  }

  /** Every step that does something, branches and {@code finally} included. */
  public Stream<Step.Do> allSteps() {
    return Steps.deep(Stream.concat(steps.stream(), finallySteps.stream()).toList());
  }

  public Optional<Input> input(String wanted) {
    return inputs.stream().filter(input -> input.name().equals(wanted)).findFirst();
  }
}
