package dev.signalbox.config.estate;

import dev.signalbox.config.people.PeopleFile;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files that are shipped. */
final class Bundled {
  private static final Path FOLDER =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");

  private Bundled() {}

  static EstateFile estate(String name) {
    return new EstateFile(root("estates/" + name + ".yml"));
  }

  static PeopleFile people() {
    return new PeopleFile(root("people.yml"));
  }

  static <K, V> V in(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + name, trouble);
    }
  }

  static Node.Mapping root(String name) {
    return parsed(name, text(name));
  }

  static Node.Mapping parsed(String name, String text) {
    YamlFile file = YamlFile.read(name, text);
    if (!file.complaints().isEmpty()) {
      throw new IllegalStateException(file.complaints().toString());
    }
    return (Node.Mapping) file.root().orElseThrow();
  }
}
