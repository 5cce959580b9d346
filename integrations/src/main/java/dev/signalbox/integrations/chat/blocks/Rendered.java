package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;

/**
 * A message as Slack takes it. {@code text} is for notifications and screen readers; what the
 * blocks could not hold stands, with everything else, in {@code overflow}.
 */
public record Rendered(String text, JsonNode blocks, Optional<Overflow> overflow) {
  public String blocksJson() {
    return Json.write(blocks);
  }

  /** The whole message as a file, to be put into its thread. */
  public record Overflow(String name, String content) {}
}
