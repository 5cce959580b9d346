package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;

/** Their variables, read and written. */
final class VariableJson {
  private VariableJson() {}

  /** Empty where it is another one, or where its value is not told. */
  static Optional<Variable> read(JsonNode item, VariableName wanted) {
    return Json.text(item, "value")
        .filter(_ -> isNamed(item, wanted))
        .map(
            value ->
                new Variable(
                    wanted,
                    value,
                    new Variable.Traits(
                        Fields.isTrue(item, "masked"),
                        Fields.isTrue(item, "protected"),
                        Fields.isTrue(item, "raw"))));
  }

  static boolean isNamed(JsonNode item, VariableName wanted) {
    return Json.text(item, "key").equals(Optional.of(wanted.key()))
        && Json.text(item, "environment_scope").equals(Optional.of(wanted.scope()));
  }

  static JsonObject made(Variable wished) {
    return JsonObject.empty()
        .with("key", wished.name().key())
        .with("value", wished.value())
        .with("environment_scope", wished.name().scope())
        .with("masked", wished.traits().masked())
        .with("protected", wished.traits().guarded())
        .with("raw", wished.traits().verbatim());
  }

  /** What is not said stays; without the filter it might be the one of another scope. */
  static JsonObject changed(Variable wished) {
    JsonObject filter = JsonObject.empty().with("environment_scope", wished.name().scope());
    return JsonObject.empty().with("value", wished.value()).with("filter", filter.tree());
  }
}
