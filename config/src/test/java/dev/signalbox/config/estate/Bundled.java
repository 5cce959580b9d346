package dev.signalbox.config.estate;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.people.PeopleFile;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that are shipped. */
final class Bundled {
  private static final Path FOLDER =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");

  /** Whom these files name; nobody is in the group of the night. */
  private static final Folk FOLK =
      new Folk(
          List.of("ops", "tech", "curators", "qa", "oncall", "developers", "night"),
          List.of("ops", "releases", "ops-notifications"),
          Set.of("night"),
          true);

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

  static List<Complaint> complaints(String estate, String text) {
    return new EstateFile(parsed("estates/" + estate + ".yml", text)).complaints(FOLK);
  }

  /** What is said of an estate's file with this one mistake in it. */
  static List<String> sentences(String estate, String right, String wrong) {
    String text = text("estates/" + estate + ".yml");
    assertThat(text).contains(right);
    return complaints(estate, text.replaceFirst(quote(right), quoteReplacement(wrong))).stream()
        .map(Complaint::sentence)
        .toList();
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
