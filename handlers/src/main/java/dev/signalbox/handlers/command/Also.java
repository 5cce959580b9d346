package dev.signalbox.handlers.command;

import static java.util.stream.Collectors.toMap;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What teams have called commands before they came here.
 *
 * @param here what each is called here, with places for what is typed behind it
 * @param nowhere why there is none of it, and where to look instead
 */
record Also(Map<String, String> here, Map<String, String> nowhere) {
  private static final String FILE = "also.yml";

  Also {
    here = Map.copyOf(here);
    nowhere = Map.copyOf(nowhere);
  }

  static Also bundled() {
    YamlFile read = YamlFile.read(FILE, text());
    if (!(read.root().orElse(null) instanceof Node.Mapping root)) {
      throw new IllegalStateException(read.complaints().toString());
    }
    return new Also(words(root, "here"), words(root, "nowhere"));
  }

  private static String text() {
    try (InputStream stream = Also.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is not packed beside its reader");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + FILE, trouble);
    }
  }

  private static Map<String, String> words(Node.Mapping root, String name) {
    return root.get(name).stream()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(it -> ((Node.Mapping) it).entries().stream())
        .collect(toMap(Node.Entry::name, it -> ((Node.Text) it.value()).value()));
  }

  /** The most words of the line count; empty where nobody called anything so. */
  Optional<Parsed> of(List<String> line, Menu menu) {
    boolean estateFirst = line.size() > 1 && menu.estate(line.getFirst()).isPresent();
    List<String> words = estateFirst ? line.subList(1, line.size()) : line;
    Rewording rewording = new Rewording(menu, estateFirst ? line.subList(0, 1) : List.of());
    return IntStream.rangeClosed(1, words.size())
        .mapToObj(it -> words.size() + 1 - it)
        .flatMap(
            it -> of(words.subList(0, it), words.subList(it, words.size()), rewording).stream())
        .findFirst()
        .or(() -> estateFirst ? turned(words, rewording) : Optional.empty());
  }

  private Optional<Parsed> of(List<String> called, List<String> rest, Rewording rewording) {
    String phrase = String.join(" ", called);
    return Optional.ofNullable(here.get(phrase))
        .flatMap(it -> rewording.of(it, rest))
        .<Parsed>map(it -> copied(phrase, it))
        .or(
            () ->
                Optional.ofNullable(nowhere.get(phrase))
                    .map(it -> new Parsed.Misread("there is no '%s' here".formatted(phrase), it)));
  }

  private static Optional<Parsed> turned(List<String> words, Rewording rewording) {
    return rewording
        .turned(words)
        .map(
            it ->
                new Parsed.Misread(
                    "the estate stands behind the command here", "`/ops %s`".formatted(it)));
  }

  private static Parsed copied(String phrase, String line) {
    return new Parsed.Misread(
        "'%s' is called something else here".formatted(phrase), "`/ops %s`".formatted(line));
  }
}
