package dev.signalbox.integrations.probes;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What a page answered, whichever its status.
 *
 * @param location where it sends its visitors; we do not follow
 * @param took from the first word to the last
 */
public record Page(int status, String text, Optional<String> location, Duration took) {
  /** As health endpoints tell it. */
  public Optional<JsonNode> json() {
    return Json.read(text);
  }

  public boolean says(String words) {
    return text.contains(words);
  }
}
