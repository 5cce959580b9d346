package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What their objects are made of. */
final class Fields {
  private Fields() {}

  static Optional<Long> number(JsonNode object, String name) {
    return Json.member(object, name).filter(JsonNode::isNumber).map(JsonNode::getLongValue);
  }

  static Optional<Instant> moment(JsonNode object, String name) {
    return Json.text(object, name).flatMap(Fields::moment);
  }

  private static Optional<Instant> moment(String said) {
    try {
      return Optional.of(OffsetDateTime.parse(said).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  static boolean isTrue(JsonNode object, String name) {
    return Json.member(object, name)
        .filter(it -> it.isBoolean() && it.getBooleanValue())
        .isPresent();
  }

  /** Empty where one of them cannot be read: half a list is none. */
  static <T> Optional<List<T>> each(List<JsonNode> items, Function<JsonNode, Optional<T>> reading) {
    List<T> read = items.stream().map(reading).flatMap(Optional::stream).toList();
    return read.size() == items.size() ? Optional.of(read) : Optional.empty();
  }
}
