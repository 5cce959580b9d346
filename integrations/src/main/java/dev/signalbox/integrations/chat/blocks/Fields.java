package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a form as blocks; block and element both bear the field's name. */
final class Fields {

  List<Block> blocks(Field field) {
    return switch (field) {
      case Field.Note(Words words) -> Pieces.sections(words);
      case Field.Text text -> typed(text);
      case Field.Choice choice when choice.options().isEmpty() -> nothing(choice.label());
      case Field.Choice choice -> List.of(input(choice.label(), choice(choice), choice.reload()));
      case Field.Several several when several.options().isEmpty() -> nothing(several.label());
      case Field.Several several -> List.of(input(several.label(), several(several), false));
      case Field.Upload upload -> List.of(input(upload.label(), upload(upload), false));
    };
  }

  private static List<Block> nothing(Field.Label label) {
    return Pieces.sections(
        new Words(List.of(new Span.Bold(label.says()))).and(": there is nothing to choose from."));
  }

  private static Block input(Field.Label label, JsonObject element, boolean reload) {
    var block =
        Block.typed("input")
            .with("block_id", label.name())
            .with("label", plain(label.says()))
            .with("optional", label.optional())
            .maybe("hint", label.hint().filter(hint -> !hint.isBlank()).map(Fields::plain))
            .with("element", element.with("action_id", label.name()).tree());
    return Block.staying(reload ? block.with("dispatch_action", true) : block);
  }

  private static JsonNode plain(String text) {
    String clean = Redaction.text(text).strip();
    return Block.plain(clean.isEmpty() ? "…" : Lines.cut(clean, Limits.LABEL));
  }

  /** What was given and is longer than the field takes stands above it, whole. */
  private static List<Block> typed(Field.Text text) {
    int atMost = Math.clamp(text.atMost(), 1, Limits.TYPED);
    String given = Redaction.text(text.given().orElse(""));
    boolean fits = given.length() <= atMost;
    var element =
        Block.typed("plain_text_input")
            .with("multiline", text.manyLines())
            .with("max_length", atMost)
            .maybe(
                "initial_value",
                given.isEmpty() || !fits ? Optional.empty() : Optional.of(Json.text(given)));
    List<Block> above = fits ? List.of() : Pieces.sections(Words.of(given));
    return Stream.concat(above.stream(), Stream.of(input(text.label(), element, false))).toList();
  }

  private static JsonObject choice(Field.Choice choice) {
    Optional<JsonNode> given =
        choice.options().stream()
            .filter(option -> choice.given().filter(option.value()::equals).isPresent())
            .findFirst()
            .map(Options::one);
    return Options.into(Block.typed("static_select"), choice.options())
        .maybe("initial_option", given);
  }

  private static JsonObject several(Field.Several several) {
    List<Field.Option> options = several.options();
    String type = options.size() <= Limits.CHECKBOXES ? "checkboxes" : "multi_static_select";
    List<JsonNode> given =
        options.stream()
            .filter(option -> several.given().contains(option.value()))
            .map(Options::one)
            .toList();
    return Options.into(Block.typed(type), options)
        .maybe(
            "initial_options", given.isEmpty() ? Optional.empty() : Optional.of(Json.array(given)));
  }

  private static JsonObject upload(Field.Upload upload) {
    var input = Block.typed("file_input").with("max_files", 1);
    List<JsonNode> endings = upload.endings().stream().map(Json::text).toList();
    return endings.isEmpty() ? input : input.with("filetypes", endings);
  }
}
