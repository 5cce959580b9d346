package dev.signalbox.handlers.promotion;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.Optional;

/** The file that names of each component the image that is to run. Pure. */
record Versions(Optional<Node> root) {
  /** An image by its tag, and by what cannot be moved to another. */
  record Pin(String tag, String digest) {
    boolean is(String stated) {
      return stated.equals(tag) || stated.equals(digest);
    }
  }

  static final Versions NONE = new Versions(Optional.empty());

  static Versions read(String text) {
    return new Versions(YamlFile.read("versions", text).root());
  }

  /** Trouble where the file does not name it in a way that we know. */
  Asked<Pin> pin(String component) {
    return root.flatMap(it -> under(it, component))
        .flatMap(it -> under(it, "generated"))
        .flatMap(it -> text(it, "tag").map(tag -> new Pin(tag, text(it, "sha").orElse(""))))
        .<Asked<Pin>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking for %s in the file of versions".formatted(component),
                        Trouble.Kind.GARBLED,
                        "it names no tag of it")));
  }

  private static Optional<Node> under(Node node, String name) {
    return node instanceof Node.Mapping mapping ? mapping.get(name) : Optional.empty();
  }

  private static Optional<String> text(Node node, String name) {
    return under(node, name)
        .filter(Node.Text.class::isInstance)
        .map(Node.Text.class::cast)
        .map(Node.Text::value);
  }
}
