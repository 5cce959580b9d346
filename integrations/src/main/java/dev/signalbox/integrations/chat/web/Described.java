package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.SharedFiles.Got;
import dev.signalbox.integrations.chat.SharedFiles.Wanted;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A file as Slack describes it, before a byte of it has come. */
record Described(String name, long bytes, URI address) {
  private static final URI NOWHERE = URI.create("");

  /** Without an address it lies nowhere; one without a size is taken for the largest. */
  static Described of(JsonNode file) {
    return new Described(
        Json.text(file, "name").orElse("a file"),
        Json.member(file, "size")
            .filter(JsonNode::isNumber)
            .map(JsonNode::getLongValue)
            .orElse(Long.MAX_VALUE),
        Json.text(file, "url_private_download")
            .or(() -> Json.text(file, "url_private"))
            .map(Described::address)
            .orElse(NOWHERE));
  }

  private static URI address(String said) {
    try {
      return URI.create(said);
    } catch (IllegalArgumentException none) {
      return NOWHERE;
    }
  }

  Optional<Got> refused(Wanted wanted) {
    if (!wanted.endings().isEmpty() && wanted.endings().stream().noneMatch(this::endsWith)) {
      return Optional.of(new Got.WrongKind(name));
    }
    return bytes > wanted.atMost() ? Optional.of(new Got.TooBig(name, bytes)) : Optional.empty();
  }

  private boolean endsWith(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending.toLowerCase(Locale.ROOT));
  }
}
