package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A file of users, as it was written. */
sealed interface Paper {
  /** Whole documents. */
  record Documents(List<JsonNode> rows) implements Paper {
    public Documents {
      rows = List.copyOf(rows);
    }
  }

  /** Ids alone. */
  record Ids(List<Line> lines) implements Paper {
    public Ids {
      lines = List.copyOf(lines);
    }
  }

  /** One of them, and the row that people find it in. */
  record Line(int row, String id) {}

  record Unreadable(String why) implements Paper {}

  /** What stands above the ids. Only such words do: an id with a slip of the pen is none. */
  Set<String> HEADS =
      Set.of("_id", "gpii key", "gpiikey", "id", "ids", "key", "keys", "user", "users", "uuid");

  static Paper read(String text) {
    String written = text.replaceFirst("^\\uFEFF", "").strip();
    if (written.isEmpty()) {
      return new Unreadable("there is nothing in it");
    }
    return written.startsWith("{") || written.startsWith("[") ? documents(written) : ids(text);
  }

  private static Paper documents(String written) {
    Optional<JsonNode> tree = Json.read(written);
    Optional<JsonNode> rows =
        tree.filter(JsonNode::isArray).or(() -> tree.flatMap(it -> Json.member(it, "docs")));
    return rows.filter(JsonNode::isArray)
        .<Paper>map(it -> new Documents(Json.items(Optional.of(it))))
        .orElseGet(
            () ->
                new Unreadable(
                    tree.isEmpty()
                        ? "it begins like JSON and is none"
                        : "it has no list of documents under 'docs'"));
  }

  private static Paper ids(String text) {
    List<String> cells = text.replaceFirst("^\\uFEFF", "").lines().map(Paper::first).toList();
    List<Line> lines =
        IntStream.range(0, cells.size())
            .filter(it -> !cells.get(it).isEmpty())
            .mapToObj(it -> new Line(it + 1, cells.get(it)))
            .toList();
    boolean headed = HEADS.contains(lines.getFirst().id().toLowerCase(Locale.ROOT));
    return headed && lines.size() == 1
        ? new Unreadable("there is no id in it")
        : new Ids(headed ? lines.subList(1, lines.size()) : lines);
  }

  /** Of a row of a spreadsheet what is in its first column. */
  private static String first(String row) {
    return row.split("[,;\\t]", 2)[0].strip().replaceAll("^\"|\"$", "").strip();
  }
}
