package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The options of a choice; more than one list can hold are grouped by first and last. */
final class Options {
  private Options() {}

  static JsonObject into(JsonObject element, List<Field.Option> options) {
    if (options.size() <= Limits.OPTIONS) {
      return element.with("options", options.stream().map(Options::one).toList());
    }
    List<JsonNode> groups =
        IntStream.range(0, Math.ceilDiv(options.size(), Limits.OPTIONS))
            .limit(Limits.OPTIONS)
            .mapToObj(number -> group(options, number * Limits.OPTIONS))
            .toList();
    return element.with("option_groups", groups);
  }

  static JsonNode one(Field.Option option) {
    String says = Redaction.text(option.says()).strip();
    Optional<JsonNode> rest =
        says.length() <= Limits.OPTION
            ? Optional.empty()
            : Optional.of(Block.plain(said("…" + says.substring(said(says).length() - 1))));
    return JsonObject.empty()
        .with("text", Block.plain(said(says)))
        .with("value", option.value())
        .maybe("description", rest)
        .tree();
  }

  private static JsonNode group(List<Field.Option> all, int from) {
    List<Field.Option> options = all.subList(from, Math.min(from + Limits.OPTIONS, all.size()));
    String label =
        "%s to %s".formatted(brief(options.getFirst().says()), brief(options.getLast().says()));
    return JsonObject.empty()
        .with("label", Block.plain(label))
        .with("options", Json.array(options.stream().map(Options::one).toList()))
        .tree();
  }

  private static String brief(String text) {
    return Lines.cut(said(text), (Limits.OPTION - 4) / 2);
  }

  private static String said(String text) {
    String clean = Redaction.text(text).strip();
    return clean.isEmpty() ? "…" : Lines.cut(clean, Limits.OPTION);
  }
}
