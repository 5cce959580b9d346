package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Course.Stop;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.yaml.Nearest;
import java.util.List;
import java.util.Optional;

/** Asks name steps that are still to come, and somebody to ask. */
final class ApprovalCheck implements Check {
  static final String REST = "rest";

  @Override
  public void check(Inspection inspection) {
    inspection
        .course()
        .stops()
        .forEach(
            stop -> {
              if (stop.step() instanceof Do step) {
                inspection
                    .world()
                    .shape(step)
                    .ifPresent(
                        shape ->
                            shape
                                .argument(Made.STEPS)
                                .ifPresent(of -> check(inspection, stop, step, shape, of)));
              }
            });
  }

  private static void check(
      Inspection inspection, Stop stop, Do step, ActionShape shape, Argument of) {
    Optional<Value> named = step.argument(of.name());
    named.ifPresent(value -> later(inspection, stop, value));
    Optional<Argument> groups = shape.argument(new ListOf(Name.GROUP));
    boolean somebody =
        groups.flatMap(argument -> step.argument(argument.name())).isPresent()
            || step.with().stream().anyMatch(given -> shape.argument(given.name()).isEmpty());
    if (named.isEmpty() && !somebody) {
      inspection.complain(
          step.action().place(),
          "%s needs 'groups', or 'of' and asks whom the environment demands"
              .formatted(shape.name()));
    }
  }

  private static void later(Inspection inspection, Stop stop, Value value) {
    List<String> later = Steps.deep(stop.rest()).map(Do::id).toList();
    switch (value) {
      case Value.Scalar scalar when scalar.text().equals(REST) -> {}
      case Value.Many many -> many.items().forEach(item -> later(inspection, later, item));
      case Value.Scalar scalar ->
          inspection.complain(
              value.place(), "'of' wants rest, or a list: [%s]".formatted(scalar.text()));
      case Value.Ref _, Value.Mixed _, Value.Named _ ->
          inspection.complain(value.place(), "'of' wants rest, or a list of later steps");
    }
  }

  private static void later(Inspection inspection, List<String> later, Value item) {
    String name = item.literal().orElse("");
    if (!later.contains(name)) {
      inspection.complain(
          item.place(), "'%s' is no later step%s".formatted(name, Nearest.hint(name, later)));
    }
  }

  /** Whether an ask's {@code of} names this step, which comes after it. */
  static boolean names(Inspection inspection, Do ask, Do step) {
    return inspection
        .world()
        .shape(ask)
        .flatMap(shape -> shape.argument(Made.STEPS))
        .flatMap(argument -> ask.argument(argument.name()))
        .filter(value -> names(value, step.id()))
        .isPresent();
  }

  private static boolean names(Value value, String id) {
    return switch (value) {
      case Value.Scalar scalar -> scalar.text().equals(REST);
      case Value.Many many ->
          many.items().stream().flatMap(item -> item.literal().stream()).anyMatch(id::equals);
      case Value.Ref _, Value.Mixed _, Value.Named _ -> false;
    };
  }
}
