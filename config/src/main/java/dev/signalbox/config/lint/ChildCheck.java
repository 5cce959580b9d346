package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Inspection.Shaped;
import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.yaml.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A runbook in a runbook: its inputs, and no circles. */
final class ChildCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    inspection
        .shaped()
        .forEach(
            shaped ->
                inspection
                    .world()
                    .started(shaped.step())
                    .filter(child -> child.root().isPresent() && listed(inspection, child))
                    .ifPresent(child -> check(inspection, shaped, child)));
  }

  private static void check(Inspection inspection, Shaped shaped, Draft child) {
    Place place = place(shaped);
    circle(inspection, child, place);
    List<Given> given = given(inspection, shaped);
    for (Given one : given) {
      child
          .input(one.name())
          .ifPresentOrElse(
              input -> new Judge(inspection).input(input, one.value()),
              () ->
                  inspection.complain(
                      one.place(),
                      "runbook '%s' has no input '%s'".formatted(child.name(), one.name())));
    }
    List<String> known = child.inputs().stream().map(Input::name).toList();
    List<String> needed =
        child.inputs().stream()
            .filter(input -> input.fallback().isEmpty())
            .map(Input::name)
            .toList();
    for (String name : Slips.missing(needed, known, given.stream().map(Given::name).toList())) {
      inspection.complain(place, "runbook '%s' needs input '%s'".formatted(child.name(), name));
    }
  }

  private static boolean listed(Inspection inspection, Draft child) {
    return inspection.scope().map(scope -> scope.lists(child.name())).orElse(true);
  }

  private static Place place(Shaped shaped) {
    return shaped
        .shape()
        .argument(Name.RUNBOOK)
        .flatMap(argument -> shaped.step().argument(argument.name()))
        .map(Value::place)
        .orElse(shaped.step().action().place());
  }

  private static List<Given> given(Inspection inspection, Shaped shaped) {
    Optional<Value> inputs =
        shaped
            .shape()
            .argument(Made.INPUTS)
            .flatMap(argument -> shaped.step().argument(argument.name()));
    if (inputs.isPresent() && !(inputs.get() instanceof Value.Named)) {
      inspection.complain(inputs.get().place(), "'inputs' wants { name: value }");
    }
    return inputs
        .filter(Value.Named.class::isInstance)
        .map(value -> ((Value.Named) value).entries())
        .orElse(List.of());
  }

  /** Said once per circle: where it comes back to the first of its names. */
  private static void circle(Inspection inspection, Draft child, Place place) {
    World world = inspection.world();
    String name = inspection.draft().name();
    Set<String> circle = new TreeSet<>();
    for (String reached : reachable(world, child)) {
      Draft other = world.runbooks().getOrDefault(reached, child);
      if (reachable(world, other).contains(child.name())) {
        circle.add(reached);
      }
    }
    if (circle.contains(name) && child.name().equals(circle.stream().findFirst().orElse(""))) {
      inspection.complain(
          place,
          "'%s' starts '%s' again: runbooks cannot go round in circles"
              .formatted(name, child.name()));
    }
  }

  private static Set<String> reachable(World world, Draft from) {
    Set<String> reached = new HashSet<>();
    visit(world, from, reached);
    return reached;
  }

  private static void visit(World world, Draft from, Set<String> reached) {
    if (reached.add(from.name())) {
      Steps.deep(from.steps())
          .map((Do step) -> world.started(step))
          .flatMap(Optional::stream)
          .forEach(next -> visit(world, next, reached));
    }
  }
}
