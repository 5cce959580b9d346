package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/**
 * What a build makes.
 *
 * @param home what it was told at that time to call itself; nothing changes that afterwards
 */
public record Image(String release, String home) {
  public JsonObject write() {
    return JsonObject.empty().with("release", release).with("home", home);
  }

  public static Image read(JsonNode body) {
    return new Image(Json.text(body, "release").orElse(""), Json.text(body, "home").orElse(""));
  }
}
