package dev.signalbox.config.shape;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Node.Entry;
import dev.signalbox.config.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads {@code planned.yml}, the catalogue that lies beside this class. */
final class PlannedActions {
  private static final String FILE = "planned.yml";

  private PlannedActions() {}

  static List<ActionShape> read() {
    Node root = root();
    ShapeReader reader = new ShapeReader(Fields.of(root, "choices"));
    return Fields.of(root, "actions").entries().stream().map(reader::read).toList();
  }

  /** Those whose code exists by now; a test of the code compares. */
  static List<String> built() {
    return Fields.of(root(), "actions").entries().stream()
        .filter(entry -> Fields.of(entry.value()).flag("built"))
        .map(Entry::name)
        .toList();
  }

  private static Node root() {
    YamlFile file = YamlFile.read(FILE, text());
    if (!file.complaints().isEmpty()) {
      throw new IllegalStateException(file.complaints().toString());
    }
    return file.root().orElseThrow();
  }

  private static String text() {
    try (InputStream stream = PlannedActions.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is not packed beside its reader");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + FILE, trouble);
    }
  }
}
