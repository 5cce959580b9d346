package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.BlockRules;
import dev.signalbox.bot.sandbox.rules.TextRules;
import dev.signalbox.bot.sandbox.workspace.Naming;
import dev.signalbox.bot.sandbox.workspace.Post.Content;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads a message out of a call, as strictly as Slack does. */
@Singleton
final class Contents {
  private final Naming naming;

  Contents(Naming naming) {
    this.naming = naming;
  }

  Content posted(Json arguments) {
    check(arguments);
    String text = arguments.text("markdown_text").orElse(arguments.text("text", ""));
    List<Json> blocks = blocks(arguments);
    Refusal.when(text.isEmpty() && blocks.isEmpty(), "no_text");
    return new Content(TextRules.cut(text), blocks, List.of(), metadata(arguments));
  }

  /** Text alone removes the blocks; blocks alone keep the text; metadata stays unless given. */
  Content edited(Json arguments, Content old) {
    check(arguments);
    boolean hasBlocks = arguments.has("blocks");
    Refusal.when(
        !arguments.has("text") && !arguments.has("markdown_text") && !hasBlocks, "no_text");
    String text =
        arguments.text("markdown_text").or(() -> arguments.text("text")).orElse(old.text());
    Refusal.when(TextRules.isTooLongToEdit(text), "msg_too_long");
    Optional<Json> metadata = arguments.has("metadata") ? metadata(arguments) : old.metadata();
    return new Content(text, blocks(arguments), old.files(), metadata);
  }

  private static void check(Json arguments) {
    TextRules.markdown(arguments).ifPresent(error -> Refusal.when(true, error));
    TextRules.metadata(arguments.at("metadata")).ifPresent(error -> Refusal.when(true, error));
    Refusal.when(
        arguments.has("blocks") && !arguments.at("blocks").isList(), "invalid_blocks_format");
  }

  private List<Json> blocks(Json arguments) {
    List<Json> blocks = arguments.items("blocks");
    if (!blocks.isEmpty()) {
      Refusal.because("invalid_blocks", BlockRules.inMessage(blocks));
      Refusal.when(TextRules.areTooLong(blocks), "msg_blocks_too_long");
    }
    return naming.named(blocks);
  }

  private static Optional<Json> metadata(Json arguments) {
    return Optional.of(arguments.at("metadata")).filter(given -> !given.fields().isEmpty());
  }
}
