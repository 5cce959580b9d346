package dev.signalbox.config.schema;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Type;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What an editor can check of an estate and of people.yml. */
public final class FormSchema {
  private FormSchema() {}

  public static String of(String title, Form form) {
    Json.Keys head = Json.keys().with("$schema", RunbookSchema.DRAFT).with("title", title);
    return merged(head, schema(form)).written();
  }

  private static Json.Keys merged(Json.Keys head, Json.Keys rest) {
    Json.Keys whole = head;
    for (Map.Entry<String, Json> entry : rest.entries().entrySet()) {
      whole = whole.with(entry.getKey(), entry.getValue());
    }
    return whole;
  }

  private static Json.Keys schema(Form form) {
    return switch (form) {
      case Form.Scalar(var word) -> word(word);
      case Form.Many(var item, var least) ->
          Json.keys()
              .with("type", "array")
              .with("minItems", new Json.Bare(String.valueOf(least)))
              .with("items", schema(item));
      case Form.Each(var key, var value) -> each(key, schema(value));
      case Form.Fixed fixed -> fixed(fixed);
      case Form.Kinds(_, var by, var kinds) -> kinds(by, kinds);
      case Form.Led(_, var kinds) ->
          Json.keys().with("type", "object").with("allOf", new Json.Items(led(kinds)));
      case Form.Either(var plain, var mapping) ->
          Json.keys()
              .with("if", Json.keys().with("type", "object"))
              .with("then", schema(mapping))
              .with("else", schema(plain));
      case Form.Anything _ -> Json.keys();
    };
  }

  private static Json.Keys word(Word word) {
    return switch (word) {
      case Word.Spelled spelled -> Patterns.matching(spelled.pattern().pattern());
      case Word.Typed(var literal) -> Patterns.matching(Patterns.literal(literal));
      case Word.OneOf(_, var words) -> Patterns.matching(String.join("|", words));
      case Word.Known(var kind) when kind == Name.ZONE -> Patterns.scalar();
      case Word.Known _, Word.Staffed _, Word.Listed _ -> Patterns.matching(Patterns.NAME);
      case Word.OfType _ ->
          Json.keys().with("enum", Json.texts(Type.all().map(Type::word).toList()));
    };
  }

  private static Json.Keys each(Word key, Json.Keys value) {
    return Json.keys()
        .with("type", "object")
        .with("propertyNames", word(key))
        .with("additionalProperties", value);
  }

  private static Json.Keys fixed(Form.Fixed fixed) {
    Json.Keys properties = Json.keys();
    for (Form.Field field : fixed.fields()) {
      properties = properties.with(field.name(), schema(field.form()));
    }
    List<String> needed =
        fixed.fields().stream().filter(Form.Field::needed).map(Form.Field::name).toList();
    return Json.keys()
        .with("type", "object")
        .with("required", Json.texts(needed))
        .with("additionalProperties", false)
        .with("properties", properties);
  }

  private static Json.Keys kinds(String by, SequencedMap<String, Form.Fixed> kinds) {
    Json.Keys known = Json.keys().with("enum", Json.texts(kinds.keySet()));
    List<Json> each =
        kinds.entrySet().stream()
            .map(kind -> when(is(by, kind.getKey()), fixed(kind.getValue())))
            .toList();
    return Json.keys()
        .with("type", "object")
        .with("required", Json.texts(by))
        .with("properties", Json.keys().with(by, known))
        .with("allOf", new Json.Items(each));
  }

  private static Json.Keys is(String key, String value) {
    return Json.keys()
        .with("properties", Json.keys().with(key, Json.keys().with("const", value)))
        .with("required", Json.texts(key));
  }

  private static List<Json> led(SequencedMap<String, Form.Fixed> kinds) {
    return kinds.entrySet().stream()
        .map(
            kind ->
                when(
                    Json.keys().with("required", Json.texts(kind.getKey())),
                    fixed(kind.getValue())))
        .toList();
  }

  private static Json when(Json.Keys condition, Json.Keys then) {
    return Json.keys().with("if", condition).with("then", then);
  }
}
