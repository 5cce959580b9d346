package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.type.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every runbook and every action: what can be looked up beyond one file. */
record World(Shapes shapes, Map<String, Draft> runbooks) {
  static World of(Shapes shapes, List<Draft> drafts) {
    return new World(
        shapes, drafts.stream().collect(Collectors.toMap(Draft::name, Function.identity())));
  }

  Optional<ActionShape> shape(Do step) {
    return shapes.find(step.action().value());
  }

  /** The runbook that a step starts, where it is written out and exists. */
  Optional<Draft> started(Do step) {
    return shape(step)
        .flatMap(shape -> shape.argument(Name.RUNBOOK))
        .flatMap(argument -> step.argument(argument.name()))
        .flatMap(Value::literal)
        .map(runbooks::get);
  }

  /** Whether production and standby may have traded places once this step is done. */
  boolean swapsElsewhere(Do step) {
    return started(step).filter(child -> swaps(child, new HashSet<>())).isPresent();
  }

  private boolean swaps(Draft draft, Set<String> seen) {
    return seen.add(draft.name())
        && Steps.deep(draft.steps())
            .anyMatch(
                step ->
                    flips(step) || started(step).filter(child -> swaps(child, seen)).isPresent());
  }

  boolean flips(Do step) {
    return shape(step).filter(shape -> shape.traits().flipsRoles()).isPresent();
  }

  boolean commits(Do step) {
    return shape(step).filter(shape -> shape.traits().commits()).isPresent();
  }
}
