package dev.signalbox.handlers.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the page for people who run an estate that walks have written. */
record WalkPage(Path file) {
  static WalkPage of(String estate) {
    return new WalkPage(Trial.FOLDER.resolveSibling("docs").resolve(estate + ".md"));
  }

  private static final String FROM = "<!-- walked: from here -->\n";
  private static final String TO = "<!-- walked: to here -->\n";
  private static final String HEADING = "### ";

  /** What is walked from one place: by the label of its row, how each harm ended. */
  record Table(String title, Map<String, Map<Harm, String>> rows) {
    Table(String title) {
      this(title, new LinkedHashMap<>());
    }

    /** Whatever was not walked now stays as it was written. */
    Table over(Table older) {
      rows.forEach(
          (row, cells) -> older.rows().getOrDefault(row, Map.of()).forEach(cells::putIfAbsent));
      return this;
    }

    private String markdown() {
      return Stream.of(
              Stream.of(
                  HEADING + title,
                  "",
                  line("step", harms().stream().map(Harm::word)),
                  line("---", harms().stream().map(_ -> "---"))),
              rows.entrySet().stream()
                  .map(it -> line(it.getKey(), it.getValue().values().stream())),
              Stream.of(""))
          .flatMap(it -> it)
          .map(it -> it + "\n")
          .collect(Collectors.joining());
    }

    /** The columns that it has: those in which all of it was walked. */
    Set<Harm> harms() {
      return Arrays.stream(Harm.values())
          .filter(harm -> rows.values().stream().allMatch(it -> it.containsKey(harm)))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Harm.class)));
    }

    private static String line(String first, Stream<String> more) {
      return Stream.concat(Stream.of(first), more).collect(Collectors.joining(" | ", "| ", " |"));
    }
  }

  void write(List<Table> tables) {
    String page = read();
    String walked = tables.stream().map(Table::markdown).collect(Collectors.joining());
    try {
      Files.writeString(
          file,
          page.substring(0, page.indexOf(FROM) + FROM.length())
              + "\n"
              + walked
              + page.substring(page.indexOf(TO)));
    } catch (IOException broken) {
      throw new UncheckedIOException("writing " + file, broken);
    }
  }

  /** As it was written last; empty for what nobody has walked. */
  Table table(String title) {
    Table table = new Table(title);
    List<List<String>> lines =
        section(table.title())
            .lines()
            .filter(it -> it.startsWith("| "))
            .map(it -> List.of(it.substring(2, it.length() - 2).split(" \\| ", -1)))
            .toList();
    lines.stream()
        .skip(2)
        .forEach(it -> table.rows().put(it.getFirst(), cells(lines.getFirst(), it)));
    return table;
  }

  private String section(String title) {
    return Optional.of(read().split(HEADING + title + "\n", 2))
        .filter(it -> it.length == 2)
        .map(it -> it[1].split("\n" + HEADING + "|" + TO, 2)[0])
        .orElse("");
  }

  private static Map<Harm, String> cells(List<String> heads, List<String> line) {
    Map<Harm, String> cells = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      int at = heads.indexOf(harm.word());
      if (at > 0) {
        cells.put(harm, line.get(at));
      }
    }
    return cells;
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException("reading " + file, broken);
    }
  }
}
