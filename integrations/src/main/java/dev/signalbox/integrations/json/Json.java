package dev.signalbox.integrations.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Text to tree and back. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Empty when the text is not one JSON value and nothing else. */
  public static Optional<JsonNode> read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      JsonNode tree = JsonNodeTreeCodec.getInstance().readTree(parser);
      return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  public static String write(JsonNode tree) {
    var out = new StringWriter();
    try (var generator = FACTORY.createGenerator(out)) {
      JsonNodeTreeCodec.getInstance().writeTree(generator, tree);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing JSON to memory", impossible);
    }
    return out.toString();
  }

  /** The text under {@code name}; empty where there is none or where it is no text. */
  public static Optional<String> text(JsonNode object, String name) {
    return member(object, name).filter(JsonNode::isString).map(JsonNode::getStringValue);
  }

  public static Optional<JsonNode> member(JsonNode object, String name) {
    return object.isObject() ? Optional.ofNullable(object.get(name)) : Optional.empty();
  }

  /** What an array holds; nothing where there is no array. */
  public static List<JsonNode> items(Optional<JsonNode> array) {
    return array
        .filter(JsonNode::isArray)
        .map(found -> StreamSupport.stream(found.values().spliterator(), false).toList())
        .orElse(List.of());
  }

  public static JsonNode array(List<JsonNode> items) {
    return JsonNode.createArrayNode(items);
  }

  public static JsonNode text(String value) {
    return JsonNode.createStringNode(value);
  }
}
