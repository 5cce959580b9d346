package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A message as Slack takes it. {@code text} is for notifications and screen readers; what the
 * blocks could not hold stands, with everything else, in the last of the {@code files}.
 */
public record Rendered(String text, JsonNode blocks, List<File> files) {
  public Rendered {
    files = List.copyOf(files);
  }

  public String blocksJson() {
    return Json.write(blocks);
  }

  /**
   * To be put into its thread, or beside it.
   *
   * @param shows what is to be seen, where it is a picture; its content stands there as letters
   */
  public record File(String name, String content, Optional<String> shows) {
    static File text(String name, String content) {
      return new File(name, content, Optional.empty());
    }
  }
}
