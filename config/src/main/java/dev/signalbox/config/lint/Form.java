package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Output;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Mistyped;
import dev.signalbox.config.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields that a step asks people for; each is an output of the step. */
record Form(List<Given> fields) {
  static Form of(Do step, ActionShape shape) {
    return shape
        .argument(Made.FIELDS)
        .flatMap(argument -> step.argument(argument.name()))
        .filter(Value.Named.class::isInstance)
        .map(value -> new Form(((Value.Named) value).entries()))
        .orElse(new Form(List.of()));
  }

  Stream<Output> outputs() {
    return fields.stream().map(field -> new Output(field.name(), type(field), false));
  }

  static Optional<Value> typeWord(Given field) {
    return field.value() instanceof Value.Named parts
        ? parts.given("type").map(Given::value)
        : Optional.empty();
  }

  private static Type type(Given field) {
    return typeWord(field)
        .flatMap(Value::literal)
        .flatMap(Type::named)
        .orElseGet(() -> new Mistyped(""));
  }
}
