package dev.signalbox.config.form;

import dev.signalbox.config.type.Measure;
import dev.signalbox.config.yaml.Node;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** A mapping that has passed its form: what the form needs is there, and spelled right. */
public record Sheet(Node.Mapping mapping) {
  public static Sheet of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return new Sheet(mapping);
    }
    throw unlike(node, "a mapping");
  }

  public static String text(Node node) {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    throw unlike(node, "a text");
  }

  public static List<Node> items(Node node) {
    if (node instanceof Node.Listing listing) {
      return listing.items();
    }
    throw unlike(node, "a list");
  }

  public String text(String key) {
    return text(node(key));
  }

  public Optional<String> maybe(String key) {
    return mapping.get(key).map(Sheet::text);
  }

  public boolean flag(String key) {
    return maybe(key).filter("true"::equals).isPresent();
  }

  public Duration duration(String key) {
    return length(text(key));
  }

  public Optional<Duration> maybeDuration(String key) {
    return maybe(key).map(Sheet::length);
  }

  public Optional<Sheet> maybeSheet(String key) {
    return mapping.get(key).map(Sheet::of);
  }

  public Sheet sheet(String key) {
    return of(node(key));
  }

  /** The items under a key, none when the key is not there. */
  public <T> List<T> list(String key, Function<? super String, T> reader) {
    return nodes(key).map(Sheet::text).map(reader).toList();
  }

  public Stream<Node> nodes(String key) {
    return mapping.get(key).stream().flatMap(node -> items(node).stream());
  }

  /** Everything under a key by its name, nothing when the key is not there. */
  public <K, V> SequencedMap<K, V> each(
      String key, Function<String, K> name, BiFunction<K, Node, V> reader) {
    return mapping.get(key).map(node -> of(node).all(name, reader)).orElseGet(LinkedHashMap::new);
  }

  public <K, V> SequencedMap<K, V> all(Function<String, K> name, BiFunction<K, Node, V> reader) {
    SequencedMap<K, V> read = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      K called = name.apply(entry.name());
      read.put(called, reader.apply(called, entry.value()));
    }
    return read;
  }

  public Node node(String key) {
    return mapping
        .get(key)
        .orElseThrow(() -> new IllegalStateException(mapping.place() + ": no '%s'".formatted(key)));
  }

  private static Duration length(String written) {
    return Measure.duration(written).orElseThrow();
  }

  private static IllegalStateException unlike(Node node, String what) {
    return new IllegalStateException("%s: not %s".formatted(node.place(), what));
  }
}
