package dev.signalbox.config.schema;

import dev.signalbox.config.type.Choice;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Mistyped;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Type;

/** What editors can tell of a value without knowing the other files: how it is spelled. */
final class Patterns {
  static final String NAME = "[a-z][a-z0-9-]{0,39}";
  static final String REFERENCE = "\\$\\{[^}]+\\}";

  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
  private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

  private Patterns() {}

  /** Any scalar: YAML turns some words into numbers and booleans before an editor sees them. */
  static Json.Keys scalar() {
    return Json.keys().with("type", Json.texts("string", "number", "boolean"));
  }

  static Json.Keys matching(String pattern) {
    return scalar().with("pattern", "^(?:" + pattern + ")$");
  }

  /** An argument's value: written out, or a reference. */
  static Json.Keys argument(Type type) {
    return switch (type) {
      case Literal.TEXT -> scalar();
      case Literal literal -> matching(literal(literal) + "|" + REFERENCE);
      case Choice choice -> matching(String.join("|", choice.words()) + "|" + REFERENCE);
      case Name name -> matching(name(name) + "|" + REFERENCE);
      case Handle _ -> matching(REFERENCE);
      case ListOf(var item) -> Json.keys().with("type", "array").with("items", argument(item));
      case Made made -> made(made);
      case Mistyped _ -> scalar();
    };
  }

  static String literal(Literal literal) {
    return switch (literal) {
      case TEXT, LINE -> "[\\s\\S]+";
      case WORD, RELEASE_TAG -> WORD;
      case COUNT -> "0|[1-9][0-9]{0,8}";
      case SIZE -> "[0-9]{1,6}(?:B|kB|MB|GB|TB)";
      case DURATION -> "(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?";
      case URL -> "https?://\\S+";
      case FLAG -> "true|false";
      case WEEKDAY_TIME -> "(?:MON|TUE|WED|THU|FRI|SAT|SUN) " + TIME;
      case SNAPSHOT_WISH -> "newest|[0-9]{4}-[0-9]{2}-[0-9]{2} " + TIME;
    };
  }

  private static String name(Name name) {
    return name == Name.ZONE ? "[a-z0-9_.-]+" : NAME;
  }

  private static Json.Keys made(Made made) {
    return switch (made) {
      case VALUES, INPUTS -> each(NAME, scalar());
      case FIELDS -> each(NAME, Json.keys().with("$ref", "#/$defs/input"));
      case TEXTS ->
          each(NAME + "(?:\\." + NAME + ")?", scalar()).with("required", Json.texts("otherwise"));
      case ON_LIMIT -> matching(NAME);
      case STEPS ->
          Json.keys()
              .with(
                  "anyOf",
                  Json.items(
                      Json.keys().with("const", "rest"),
                      Json.keys().with("type", "array").with("items", matching(NAME))));
    };
  }

  static Json.Keys each(String name, Json.Keys value) {
    return Json.keys()
        .with("type", "object")
        .with("propertyNames", Json.keys().with("pattern", "^(?:" + name + ")$"))
        .with("additionalProperties", value);
  }
}
