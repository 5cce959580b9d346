package dev.signalbox.integrations.calls.http;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What came back. Headers and bodies may hold secrets of the neighbour: printing shows neither. */
public record Answer(int status, HttpHeaders headers, String text) {
  /** Empty where it is not one JSON value. */
  public Optional<JsonNode> json() {
    return Json.read(text);
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  @Override
  public String toString() {
    return "Answer[%d, %d characters]".formatted(status, text.length());
  }
}
