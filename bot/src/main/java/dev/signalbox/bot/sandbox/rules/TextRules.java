package dev.signalbox.bot.sandbox.rules;

import dev.signalbox.bot.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Slack's limits on a message's text and metadata. */
public final class TextRules {
  private static final int CUT_AT = 40_000;
  private static final int EDIT_LIMIT = 4_000;
  private static final int MARKDOWN_LIMIT = 12_000;

  /** Slack names no number; people met the refusal from here on. */
  private static final int ALL_BLOCKS = 13_200;

  private static final int METADATA_BYTES = 16 * 1024;

  private TextRules() {}

  /** A posted text that is too long loses its end; Slack does not say so. */
  public static String cut(String text) {
    return text.length() <= CUT_AT ? text : text.substring(0, CUT_AT);
  }

  public static boolean isTooLongToEdit(String text) {
    return text.codePointCount(0, text.length()) > EDIT_LIMIT;
  }

  public static boolean areTooLong(List<Json> blocks) {
    return blocks.stream().mapToInt(TextRules::written).sum() > ALL_BLOCKS;
  }

  private static int written(Json part) {
    int own = part.at("text").text().map(String::length).orElse(0);
    int inside =
        Stream.concat(part.fields().values().stream(), part.items().stream())
            .filter(it -> it.isObject() || it.isList())
            .mapToInt(TextRules::written)
            .sum();
    return own + inside;
  }

  public static Optional<String> markdown(Json arguments) {
    if (!arguments.has("markdown_text")) {
      return Optional.empty();
    }
    if (arguments.has("text") || arguments.has("blocks")) {
      return Optional.of("markdown_text_conflict");
    }
    boolean tooLong = arguments.text("markdown_text", "").length() > MARKDOWN_LIMIT;
    return tooLong ? Optional.of("msg_too_long") : Optional.empty();
  }

  public static Optional<String> metadata(Json given) {
    if (!given.isThere() || (given.isObject() && given.fields().isEmpty())) {
      return Optional.empty();
    }
    if (given.text("event_type").isEmpty() || !given.at("event_payload").isObject()) {
      return Optional.of("invalid_metadata_format");
    }
    boolean large = given.toString().getBytes(StandardCharsets.UTF_8).length > METADATA_BYTES;
    return large ? Optional.of("metadata_too_large") : Optional.empty();
  }
}
