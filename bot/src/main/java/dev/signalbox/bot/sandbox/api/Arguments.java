package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The arguments of a call, however they were sent. */
final class Arguments {
  /** Forms carry these as JSON in text. */
  private static final Set<String> NESTED =
      Set.of("blocks", "view", "metadata", "files", "attachments");

  private Arguments() {}

  /** Nothing when the body is not what its type says. */
  static Optional<Json> read(boolean json, String body) {
    return json ? Json.read(body).filter(Json::isObject) : form(body);
  }

  static Optional<Json> form(String body) {
    Json arguments = Json.empty();
    for (String field : body.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        Optional<String> value = decoded(field.substring(equals + 1));
        Optional<String> name = decoded(field.substring(0, equals));
        if (value.isEmpty() || name.isEmpty()) {
          return Optional.empty();
        }
        arguments = arguments.with(name.get(), value(name.get(), value.get()));
      }
    }
    return Optional.of(arguments);
  }

  /** In JSON bodies, too, a block list may come as text. */
  static Json unfolded(Json arguments) {
    Json whole = arguments;
    for (String name : NESTED) {
      Optional<String> text = arguments.text(name);
      if (text.isPresent()) {
        whole = whole.with(name, value(name, text.get()));
      }
    }
    return whole;
  }

  private static Json value(String name, String text) {
    return NESTED.contains(name) ? Json.read(text).orElse(Json.of(text)) : Json.of(text);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
