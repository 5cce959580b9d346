package dev.signalbox.config.schema;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import java.util.ArrayList;
import java.util.List;

/** The step that names one action. */
final class ActionSchema {
  private ActionSchema() {}

  static Json.Keys of(ActionShape shape) {
    List<String> needed = new ArrayList<>(List.of("do"));
    if (shape.arguments().stream().anyMatch(argument -> !argument.optional())) {
      needed.add("with");
    }
    needed.addAll(shape.ends().stated());
    Json.Keys step =
        Json.keys()
            .with("description", "%s: %s".formatted(shape.effect(), shape.sentence()))
            .with("required", Json.texts(needed));
    return closed(step, shape).with("properties", properties(shape));
  }

  /** A decision's options are its own words, so any other key is a branch. */
  private static Json.Keys closed(Json.Keys step, ActionShape shape) {
    return shape.ends().options()
        ? step.with("additionalProperties", RunbookSchema.ref("branch"))
        : step.with("additionalProperties", false);
  }

  private static Json.Keys properties(ActionShape shape) {
    Json.Keys properties =
        Json.keys()
            .with("id", Patterns.matching(Patterns.NAME))
            .with("do", Json.keys())
            .with("with", arguments(shape));
    for (String end : shape.ends().stated()) {
      properties = properties.with(end, RunbookSchema.ref("branch"));
    }
    return properties;
  }

  private static Json.Keys arguments(ActionShape shape) {
    List<String> needed =
        shape.arguments().stream()
            .filter(argument -> !argument.optional())
            .map(Argument::name)
            .toList();
    Json.Keys taken = Json.keys();
    for (Argument argument : shape.arguments()) {
      taken = taken.with(argument.name(), Patterns.argument(argument.type()));
    }
    return Json.keys()
        .with("type", "object")
        .with("required", Json.texts(needed))
        .with("additionalProperties", false)
        .with("properties", taken);
  }
}
