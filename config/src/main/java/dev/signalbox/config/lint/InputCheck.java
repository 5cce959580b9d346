package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Name;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inputs that nothing uses, and defaults that the estate does not know. */
final class InputCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    Draft draft = inspection.draft();
    Set<String> used =
        values(inspection)
            .flatMap(Value::refs)
            .map(Value.Ref::to)
            .filter(Reference.Input.class::isInstance)
            .map(Reference::path)
            .collect(Collectors.toSet());
    List<String> names = draft.inputs().stream().map(Input::name).toList();
    for (String unused : Slips.missing(names, names, used)) {
      draft
          .input(unused)
          .ifPresent(
              input ->
                  inspection.complain(input.place(), "input '%s' is never used".formatted(unused)));
    }
    draft.inputs().forEach(input -> fallback(inspection, input));
  }

  private static Stream<Value> values(Inspection inspection) {
    Draft.Header header = inspection.draft().header();
    return Stream.of(
            header.title().stream(),
            header.environment().stream(),
            inspection.steps().flatMap(step -> step.with().stream()).map(Given::value))
        .flatMap(stream -> stream);
  }

  private static void fallback(Inspection inspection, Input input) {
    if (input.type().type() instanceof Name name && input.fallback().isPresent()) {
      inspection
          .scope()
          .flatMap(scope -> scope.names().refusal(name, input.fallback().get().value()))
          .ifPresent(sentence -> inspection.complain(input.fallback().get().place(), sentence));
    }
  }
}
