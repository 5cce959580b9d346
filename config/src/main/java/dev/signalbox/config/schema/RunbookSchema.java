package dev.signalbox.config.schema;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.type.Type;
import java.util.List;

/** What an editor can check of a runbook; scope and roles are for lint. */
public final class RunbookSchema {
  static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final Shapes shapes;

  private RunbookSchema(Shapes shapes) {
    this.shapes = shapes;
  }

  public static String of(Shapes shapes) {
    return new RunbookSchema(shapes).schema().written();
  }

  private Json.Keys schema() {
    return Json.keys()
        .with("$schema", DRAFT)
        .with("title", "A runbook of Signalbox")
        .with("type", "object")
        .with("required", Json.texts("runbook", "title", "reviewed", "command", "steps"))
        .with("additionalProperties", false)
        .with("properties", header())
        .with("$defs", definitions());
  }

  private static Json.Keys header() {
    String input = "\\$\\{" + Patterns.NAME + "\\}";
    return Json.keys()
        .with("runbook", Patterns.matching(Patterns.NAME))
        .with("title", Patterns.scalar())
        .with("reviewed", Patterns.matching("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
        .with("command", Json.keys().with("type", "string").with("pattern", "^[a-z].* <estate>"))
        .with("environment", Patterns.matching(Patterns.NAME + "|" + input))
        .with("interlock", Patterns.matching(Patterns.NAME))
        .with("inputs", Patterns.each(Patterns.NAME, ref("input")))
        .with("starts", starts())
        .with("steps", ref("steps"))
        .with("finally", ref("steps"));
  }

  private static Json.Keys starts() {
    return Json.keys()
        .with("type", "object")
        .with("required", Json.texts("cron"))
        .with("additionalProperties", false)
        .with(
            "properties",
            Json.keys()
                .with("cron", Patterns.matching("\\S+(?: \\S+){5}"))
                .with("with", Patterns.each(Patterns.NAME, Patterns.scalar())));
  }

  private Json.Keys definitions() {
    Json.Keys definitions =
        Json.keys()
            .with("steps", Json.keys().with("type", "array").with("items", ref("step")))
            .with("branch", branch())
            .with("input", input())
            .with("step", step());
    for (ActionShape shape : shapes.all()) {
      definitions = definitions.with(shape.name(), ActionSchema.of(shape));
    }
    return definitions;
  }

  private static Json.Keys branch() {
    return Json.keys()
        .with(
            "anyOf",
            Json.items(ref("steps"), Json.keys().with("enum", Json.texts("undo", "continue"))));
  }

  private static Json.Keys input() {
    Json.Keys several = Json.keys().with("type", "array").with("items", Patterns.scalar());
    return Json.keys()
        .with("type", "object")
        .with("required", Json.texts("type"))
        .with("additionalProperties", false)
        .with(
            "properties",
            Json.keys()
                .with("type", Json.keys().with("enum", Json.texts(types())))
                .with("default", Patterns.scalar())
                .with("hint", Patterns.scalar())
                .with("of", several)
                .with("min", Patterns.scalar())
                .with("max", Patterns.scalar())
                .with("accept", several));
  }

  private static List<String> types() {
    return Type.all().map(Type::word).toList();
  }

  /** One {@code if} per action: an editor then complains about the one wrong argument. */
  private Json.Keys step() {
    List<Json> branches =
        shapes.all().stream().map(shape -> when(shape.name(), ref(shape.name()))).toList();
    Json.Keys known =
        Json.keys().with("enum", Json.texts(shapes.all().stream().map(ActionShape::name).toList()));
    return Json.keys()
        .with("type", "object")
        .with("if", Json.keys().with("required", Json.texts("undo")))
        .with("then", undo())
        .with(
            "else",
            Json.keys()
                .with("required", Json.texts("do"))
                .with("properties", Json.keys().with("do", known))
                .with("allOf", new Json.Items(branches)));
  }

  private static Json.Keys undo() {
    return Json.keys()
        .with("additionalProperties", false)
        .with("properties", Json.keys().with("undo", Patterns.matching(Patterns.NAME)));
  }

  private static Json when(String action, Json.Keys then) {
    return Json.keys()
        .with(
            "if",
            Json.keys()
                .with("properties", Json.keys().with("do", Json.keys().with("const", action)))
                .with("required", Json.texts("do")))
        .with("then", then);
  }

  static Json.Keys ref(String definition) {
    return Json.keys().with("$ref", "#/$defs/" + definition);
  }
}
