package dev.signalbox.bot.sandbox.json;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One JSON value. What is not there reads as nothing instead of as null, however deep one asks. */
public record Json(JsonNode node) {
  private static final JsonMapper MAPPER = JsonMapper.createDefault();
  private static final Json NOTHING = new Json(JsonNode.nullNode());

  public static Json nothing() {
    return NOTHING;
  }

  public static Json empty() {
    return new Json(JsonNode.createObjectNode(Map.of()));
  }

  public static Json of(String text) {
    return new Json(JsonNode.createStringNode(text));
  }

  public static Json of(long number) {
    return new Json(JsonNode.createNumberNode(number));
  }

  public static Json of(boolean truth) {
    return new Json(JsonNode.createBooleanNode(truth));
  }

  public static Json list(List<Json> items) {
    return new Json(JsonNode.createArrayNode(items.stream().map(Json::node).toList()));
  }

  public static Json texts(List<String> items) {
    return list(items.stream().map(Json::of).toList());
  }

  public static Json object(Map<String, Json> fields) {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    fields.forEach((name, value) -> nodes.put(name, value.node));
    return new Json(JsonNode.createObjectNode(nodes));
  }

  public static Optional<Json> read(byte[] bytes) {
    try {
      return Optional.ofNullable(MAPPER.readValue(bytes, JsonNode.class)).map(Json::new);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  public static Optional<Json> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  public Json at(String name) {
    return node.isObject()
        ? Optional.ofNullable(node.get(name)).map(Json::new).orElse(NOTHING)
        : NOTHING;
  }

  public boolean has(String name) {
    return at(name).isThere();
  }

  public boolean isThere() {
    return !node.isNull();
  }

  public boolean isObject() {
    return node.isObject();
  }

  public boolean isList() {
    return node.isArray();
  }

  public Optional<String> text() {
    return node.isString() ? Optional.of(node.getStringValue()) : Optional.empty();
  }

  public Optional<String> text(String name) {
    return at(name).text();
  }

  public String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  /** Slack takes numbers and truths as words too, for forms know nothing else. */
  public Optional<String> scalar(String name) {
    JsonNode found = at(name).node;
    return found.isNull() || found.isContainerNode()
        ? Optional.empty()
        : Optional.of(found.coerceStringValue());
  }

  public boolean is(String name) {
    return scalar(name).filter(word -> word.equals("true") || word.equals("1")).isPresent();
  }

  public List<Json> items() {
    if (!node.isArray()) {
      return List.of();
    }
    return StreamSupport.stream(node.values().spliterator(), false).map(Json::new).toList();
  }

  public List<Json> items(String name) {
    return at(name).items();
  }

  public Map<String, Json> fields() {
    if (!node.isObject()) {
      return Map.of();
    }
    return StreamSupport.stream(node.entries().spliterator(), false)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> new Json(entry.getValue()),
                (_, last) -> last,
                LinkedHashMap::new));
  }

  public Json with(String name, Json value) {
    Map<String, Json> fields = new LinkedHashMap<>(fields());
    fields.put(name, value);
    return object(fields);
  }

  public Json with(String name, String value) {
    return with(name, of(value));
  }

  public Json with(String name, Optional<String> value) {
    return value.map(text -> with(name, text)).orElse(this);
  }

  public Json with(String name, boolean value) {
    return with(name, of(value));
  }

  @Override
  public String toString() {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (IOException broken) {
      throw new UncheckedIOException("writing JSON", broken);
    }
  }
}
