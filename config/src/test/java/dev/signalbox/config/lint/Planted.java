package dev.signalbox.config.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One mistake in one bundled file, and the one complaint that must follow from it. */
record Planted(String complaint, String file, String right, String wrong) {
  private static final String TABLE = "planted.txt";

  static List<Planted> all() {
    return Stream.of(table().split("\n\n+", -1))
        .map(String::strip)
        .filter(block -> block.contains("\n@ "))
        .map(Planted::of)
        .toList();
  }

  private static Planted of(String block) {
    List<String> lines = block.lines().toList();
    return new Planted(
        lines.getFirst(), marked(lines, '@'), marked(lines, '-'), marked(lines, '+'));
  }

  private static String marked(List<String> lines, char mark) {
    return lines.stream()
        .skip(1)
        .filter(line -> line.charAt(0) == mark)
        .map(line -> line.length() < 2 ? "" : line.substring(2))
        .collect(Collectors.joining("\n"));
  }

  private static String table() {
    try (InputStream stream =
        Objects.requireNonNull(Planted.class.getResourceAsStream(TABLE), TABLE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + TABLE, trouble);
    }
  }

  @Override
  public String toString() {
    return complaint;
  }
}
