package dev.signalbox.config.shape;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Node.Entry;
import dev.signalbox.config.yaml.Node.Listing;
import dev.signalbox.config.yaml.Node.Mapping;
import dev.signalbox.config.yaml.Node.Text;
import java.util.List;
import java.util.Optional;

/** The keys of one mapping of the catalogue; a slip in it stops the build's first test. */
record Fields(List<Entry> entries) {
  static Fields of(Node parent, String key) {
    return of(parent).entry(key).map(entry -> of(entry.value())).orElse(new Fields(List.of()));
  }

  static Fields of(Node node) {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping.entries());
    }
    throw new IllegalStateException(node.place() + ": a mapping belongs here");
  }

  Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
  }

  Optional<String> text(String key) {
    return entry(key).map(entry -> word(entry.value()));
  }

  boolean flag(String key) {
    return text(key).filter("true"::equals).isPresent();
  }

  List<String> words(String key) {
    return entry(key).map(entry -> words(entry.value())).orElse(List.of());
  }

  static List<String> words(Node node) {
    return switch (node) {
      case Listing listing -> listing.items().stream().map(Fields::word).toList();
      case Text text -> List.of(text.value());
      case Mapping mapping -> throw new IllegalStateException(mapping.place() + ": no list");
    };
  }

  static String word(Node node) {
    if (node instanceof Text text) {
      return text.value();
    }
    throw new IllegalStateException(node.place() + ": a word belongs here");
  }
}
