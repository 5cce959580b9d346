package dev.signalbox.integrations.chat.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.chat.blocks.Redaction;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/** A form in which arrays and objects are JSON texts; no secret gets past it. */
final class FormBody {
  private FormBody() {}

  static String of(JsonObject arguments) {
    return Redaction.members(arguments.members()).entrySet().stream()
        .map(member -> member.getKey() + "=" + URLEncoder.encode(text(member.getValue()), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String text(JsonNode value) {
    return value.isContainerNode() ? Json.write(value) : value.coerceStringValue();
  }
}
