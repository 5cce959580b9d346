package dev.signalbox.config.shape;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Node.Entry;
import dev.signalbox.config.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The catalogue that lies beside this class as {@code planned.yml}.
 *
 * @param built the names of those whose code exists by now; a test of the code compares
 */
record PlannedActions(List<ActionShape> all, List<String> built) {
  private static final String FILE = "planned.yml";

  /** Packed with the code, and so the same for everybody: read once. */
  static final PlannedActions PACKED = of(root());

  PlannedActions {
    all = List.copyOf(all);
    built = List.copyOf(built);
  }

  private static PlannedActions of(Node root) {
    ShapeReader reader = new ShapeReader(Fields.of(root, "choices"));
    List<Entry> actions = Fields.of(root, "actions").entries();
    return new PlannedActions(
        actions.stream().map(reader::read).toList(),
        actions.stream()
            .filter(entry -> Fields.of(entry.value()).flag("built"))
            .map(Entry::name)
            .toList());
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
