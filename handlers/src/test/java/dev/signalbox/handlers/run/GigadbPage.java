package dev.signalbox.handlers.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the page for people who run GigaDB that walks have written. */
record GigadbPage(Path file) {
  static final GigadbPage BUNDLED =
      new GigadbPage(Trial.FOLDER.resolveSibling("docs").resolve("gigadb.md"));

  private static final String FROM = "<!-- walked: from here -->\n";
  private static final String TO = "<!-- walked: to here -->\n";
  private static final String HEADING = "### ";

  /** What is walked from one side: by the label of its row, how each harm ended. */
  record Table(String title, Map<String, Map<Harm, String>> rows) {
    Table(Expedition.Leave from) {
      this(
          "`%s`, production: %s".formatted(from.runbook(), from.production()),
          new LinkedHashMap<>());
    }

    private String markdown() {
      return Stream.of(
              Stream.of(HEADING + title, "", line("step", words()), line("---", rule())),
              rows.entrySet().stream()
                  .map(it -> line(it.getKey(), it.getValue().values().stream())),
              Stream.of(""))
          .flatMap(it -> it)
          .map(it -> it + "\n")
          .collect(Collectors.joining());
    }

    private static Stream<String> words() {
      return Arrays.stream(Harm.values()).map(Harm::word);
    }

    private static Stream<String> rule() {
      return words().map(_ -> "---");
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
  Table table(Expedition.Leave from) {
    Table table = new Table(from);
    section(table.title())
        .lines()
        .filter(it -> it.startsWith("| "))
        .skip(2)
        .map(it -> it.substring(2, it.length() - 2).split(" \\| ", -1))
        .forEach(it -> table.rows().put(it[0], cells(it)));
    return table;
  }

  private String section(String title) {
    return Optional.of(read().split(HEADING + title + "\n", 2))
        .filter(it -> it.length == 2)
        .map(it -> it[1].split("\n" + HEADING + "|" + TO, 2)[0])
        .orElse("");
  }

  private static Map<Harm, String> cells(String[] line) {
    Map<Harm, String> cells = new EnumMap<>(Harm.class);
    int at = 0;
    for (Harm harm : Harm.values()) {
      cells.put(harm, line[++at]);
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
