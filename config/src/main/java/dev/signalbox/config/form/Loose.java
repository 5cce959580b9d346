package dev.signalbox.config.form;

import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into a file that may be wrong anywhere: what is not as it should be is not there. */
public final class Loose {
  private Loose() {}

  /** The names under a section, whether or not what they stand for is right. */
  public static List<String> keys(Node.Mapping mapping, String section) {
    return entries(mapping, section).map(Node.Entry::name).toList();
  }

  public static Stream<Node.Entry> entries(Node.Mapping mapping, String section) {
    return mapping.get(section).map(Loose::mapping).stream()
        .flatMap(found -> found.entries().stream());
  }

  public static Node.Mapping mapping(Node node) {
    return node instanceof Node.Mapping mapping
        ? mapping
        : new Node.Mapping(node.place(), List.of());
  }

  public static Stream<Node> items(Node node) {
    return node instanceof Node.Listing listing ? listing.items().stream() : Stream.empty();
  }

  public static Stream<Node.Text> texts(Node node) {
    return items(node).filter(Node.Text.class::isInstance).map(Node.Text.class::cast);
  }

  public static Optional<Node.Text> text(Node.Mapping mapping, String key) {
    return mapping.get(key).filter(Node.Text.class::isInstance).map(Node.Text.class::cast);
  }

  public static Optional<String> word(Node.Mapping mapping, String key) {
    return text(mapping, key).map(Node.Text::value);
  }
}
