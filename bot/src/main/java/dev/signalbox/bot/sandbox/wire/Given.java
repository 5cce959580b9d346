package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person put into inputs, by block and action, and how payloads spell it. */
final class Given {
  private final Json typed;
  private final Files files;
  private final String base;

  Given(Json typed, Files files, String base) {
    this.typed = typed;
    this.files = files;
    this.base = base;
  }

  /** {@code state.values}: every input there is, filled or not. */
  Json values(List<Json> blocks) {
    Json values = Json.empty();
    for (Json block : blocks) {
      Json ofBlock = ofBlock(block);
      if (!ofBlock.fields().isEmpty()) {
        values = values.with(block.text("block_id", ""), ofBlock);
      }
    }
    return values;
  }

  static Stream<Json> elements(Json block) {
    return Stream.of(
            Stream.of(block.at("element"), block.at("accessory")), block.items("elements").stream())
        .flatMap(found -> found)
        .filter(element -> element.has("action_id"));
  }

  private Json ofBlock(Json block) {
    Json values = Json.empty();
    for (Json element : elements(block).toList()) {
      Optional<Json> value = value(element, words(block, element));
      if (value.isPresent()) {
        values = values.with(element.text("action_id", ""), value.get());
      }
    }
    return values;
  }

  private List<String> words(Json block, Json element) {
    Json given = typed.at(block.text("block_id", "")).at(element.text("action_id", ""));
    return Stream.concat(
            given.text().stream(), given.items().stream().flatMap(item -> item.text().stream()))
        .toList();
  }

  /** The element's part of an action, without its names. */
  Json chosen(Json block, Json element) {
    return value(element, words(block, element))
        .orElse(Json.empty().with("type", element.at("type")));
  }

  private Optional<Json> value(Json element, List<String> words) {
    String type = element.text("type", "");
    Json value = Json.empty().with("type", type);
    return switch (type) {
      case "plain_text_input" ->
          Optional.of(value.with("value", first(words).map(Json::of).orElse(Json.nothing())));
      case "static_select", "radio_buttons" ->
          Optional.of(
              value.with(
                  "selected_option",
                  chosen(element, words).stream().findFirst().orElse(Json.nothing())));
      case "multi_static_select", "checkboxes" ->
          Optional.of(value.with("selected_options", Json.list(chosen(element, words))));
      case "datetimepicker" -> Optional.of(value.with("selected_date_time", seconds(words)));
      case "file_input" -> Optional.of(value.with("files", Json.list(attached(words))));
      default -> Optional.empty();
    };
  }

  private static Optional<String> first(List<String> words) {
    return words.stream().findFirst().filter(word -> !word.isEmpty());
  }

  private static Json seconds(List<String> words) {
    return first(words)
        .filter(word -> word.matches("\\d{1,10}"))
        .map(word -> Json.of(Long.parseLong(word)))
        .orElse(Json.nothing());
  }

  private List<Json> attached(List<String> ids) {
    return ids.stream()
        .flatMap(id -> files.find(id).stream())
        .map(file -> files.shown(file, base))
        .toList();
  }

  /** Whole options of the element itself: a page cannot invent one. */
  private static List<Json> chosen(Json element, List<String> words) {
    Stream<Json> grouped =
        element.items("option_groups").stream().flatMap(group -> group.items("options").stream());
    Map<String, Json> known = new LinkedHashMap<>();
    Stream.concat(element.items("options").stream(), grouped)
        .forEach(option -> known.putIfAbsent(option.text("value", ""), option));
    return words.stream().flatMap(word -> Optional.ofNullable(known.get(word)).stream()).toList();
  }
}
