package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The keys of one mapping, and what is wrong with them. */
record Keys(Node.Mapping mapping, String owner, Complaints complaints) {
  static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** {@code a runbook has no 'interlok'; did you mean 'interlock'?} */
  void only(Collection<String> known) {
    mapping.entries().stream()
        .filter(entry -> !known.contains(entry.name()))
        .forEach(
            entry ->
                complaints.add(
                    entry.place(),
                    "%s has no '%s'%s"
                        .formatted(owner, entry.name(), Nearest.hint(entry.name(), known))));
  }

  /** {@code a runbook needs 'reviewed'}; a key that was only misspelt is not missing as well. */
  void needs(Collection<String> needed, Collection<String> known) {
    needed.stream()
        .filter(key -> mapping.entry(key).isEmpty() && !misspelt(key, known))
        .forEach(key -> complaints.add(mapping.place(), "%s needs '%s'".formatted(owner, key)));
  }

  private boolean misspelt(String key, Collection<String> known) {
    return mapping.entries().stream()
        .filter(entry -> !known.contains(entry.name()))
        .anyMatch(entry -> Nearest.to(entry.name(), known).filter(key::equals).isPresent());
  }

  Optional<Node.Text> text(String key) {
    return mapping.get(key).flatMap(node -> text(key, node));
  }

  Optional<Node.Text> text(String key, Node node) {
    return switch (node) {
      case Node.Text text -> Optional.of(text);
      case Node.Listing listing -> refused(listing, "'%s' wants a text, not a list", key);
      case Node.Mapping inner -> refused(inner, "'%s' wants a text, not a mapping", key);
    };
  }

  Optional<Node.Mapping> mapping(String key) {
    return mapping
        .get(key)
        .flatMap(
            node ->
                node instanceof Node.Mapping inner
                    ? Optional.of(inner)
                    : refused(node, "'%s' wants { name: value }", key));
  }

  List<Node.Text> texts(String key) {
    return mapping.get(key).map(node -> texts(key, node)).orElse(List.of());
  }

  private List<Node.Text> texts(String key, Node node) {
    Function<Node, Optional<Node.Text>> item = inner -> text(key, inner);
    return switch (node) {
      case Node.Listing listing ->
          listing.items().stream().map(item).flatMap(Optional::stream).toList();
      case Node.Text text -> {
        complaints.add(text.place(), "'%s' wants a list: [%s]".formatted(key, text.value()));
        yield List.of();
      }
      case Node.Mapping inner -> {
        complaints.add(inner.place(), "'%s' wants a list, not a mapping".formatted(key));
        yield List.of();
      }
    };
  }

  private <T> Optional<T> refused(Node node, String sentence, String key) {
    complaints.add(node.place(), sentence.formatted(key));
    return Optional.empty();
  }

  /**
   * {@code Same_Data} as it should have been written, or an example where nothing is left of it.
   */
  static String kebab(String written) {
    String kebab =
        written
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    return NAME.matcher(kebab).matches() ? kebab : "same-data";
  }
}
