package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Things;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;

/** The variables of a project. */
record Shelf(Things things, String path) {
  static final String VARIABLE = "ci-variable";

  private String key(VariableName name) {
    return "%s:%s/%s".formatted(path, name.key(), name.scope());
  }

  List<Variable> all() {
    return things.all(VARIABLE, path + ":").stream().map(it -> read(it.body())).toList();
  }

  Optional<Variable> find(VariableName name) {
    return things.find(VARIABLE, key(name)).map(it -> read(it.body()));
  }

  /** What a job in an environment is told. */
  Optional<String> told(String key, String environment) {
    return find(new VariableName(key, environment))
        .or(() -> find(new VariableName(key, "*")))
        .map(Variable::value);
  }

  void put(Variable variable) {
    Optional<Thing> there = things.find(VARIABLE, key(variable.name()));
    there.ifPresentOrElse(
        it -> things.replace(it, write(variable)),
        () -> things.add(VARIABLE, key(variable.name()), write(variable)));
  }

  private static JsonObject write(Variable variable) {
    return JsonObject.empty()
        .with("key", variable.name().key())
        .with("scope", variable.name().scope())
        .with("value", variable.value())
        .with("masked", variable.traits().masked())
        .with("guarded", variable.traits().guarded())
        .with("verbatim", variable.traits().verbatim());
  }

  private static Variable read(JsonNode body) {
    return new Variable(
        new VariableName(text(body, "key"), text(body, "scope")),
        text(body, "value"),
        new Variable.Traits(flag(body, "masked"), flag(body, "guarded"), flag(body, "verbatim")));
  }

  private static String text(JsonNode body, String name) {
    return Json.text(body, name).orElseThrow();
  }

  private static boolean flag(JsonNode body, String name) {
    return Json.member(body, name).filter(JsonNode::getBooleanValue).isPresent();
  }
}
