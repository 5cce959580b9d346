package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that Signalbox brings, in memory, so that a test can plant a mistake in one. */
record Bundle(Map<String, String> files) {
  private static final Shapes SHAPES = Shapes.planned();
  private static final List<String> FOLDERS = List.of("estates", "runbooks");

  static Bundle read() {
    Map<String, String> files = new TreeMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> paths = Files.list(Path.of(folder))) {
        paths.forEach(path -> files.put(path.toString(), text(path)));
      } catch (IOException trouble) {
        throw new UncheckedIOException("listing " + folder, trouble);
      }
    }
    return new Bundle(files);
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + path, trouble);
    }
  }

  Bundle with(String file, String right, String wrong) {
    String text = files.getOrDefault(file, "");
    if (!text.contains(right)) {
      throw new IllegalArgumentException("%s does not say: %s".formatted(file, right));
    }
    int at = text.indexOf(right);
    return with(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
  }

  Bundle with(String file, String text) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(file, text);
    return new Bundle(changed);
  }

  List<Draft> drafts() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("runbooks/"))
        .map(file -> Draft.read(file.getKey(), file.getValue()))
        .toList();
  }

  List<Scope> scopes() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("estates/"))
        .map(file -> new ScopeSketch(file.getKey(), file.getValue()).scope())
        .toList();
  }

  List<String> complaints() {
    return Linter.lint(drafts(), SHAPES, scopes()).stream().map(Complaint::toString).toList();
  }
}
