package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a file of users: JSON by how it looks, ids in a column otherwise. */
record PaperReader(String text) {
  /** Whoever writes half of it by hand means it all the same. */
  private static final Pattern JSON = Pattern.compile("[{\\[].*|.*[}\\]]", Pattern.DOTALL);

  /** What stands above the ids. Only such words do: an id with a slip of the pen is none. */
  private static final Set<String> HEADS =
      Set.of("_id", "gpii key", "gpiikey", "id", "ids", "key", "keys", "user", "users", "uuid");

  /** Without the mark that spreadsheets write first. */
  PaperReader {
    text = text.replaceFirst("^\\uFEFF", "");
  }

  Paper read() {
    String written = text.strip();
    if (written.isEmpty()) {
      return new Paper.Unreadable("there is nothing in it");
    }
    return JSON.matcher(written).matches() ? documents(written) : ids();
  }

  private static Paper documents(String written) {
    Optional<JsonNode> tree = Json.read(written);
    Optional<JsonNode> rows =
        tree.filter(JsonNode::isArray).or(() -> tree.flatMap(it -> Json.member(it, "docs")));
    return rows.filter(JsonNode::isArray)
        .<Paper>map(it -> new Paper.Documents(Json.items(Optional.of(it))))
        .orElseGet(
            () ->
                new Paper.Unreadable(
                    tree.isEmpty()
                        ? "it looks like JSON and is none"
                        : "it has no list of documents under 'docs'"));
  }

  private Paper ids() {
    List<Paper.Line> lines = lines();
    boolean headed =
        !lines.isEmpty() && HEADS.contains(lines.getFirst().id().toLowerCase(Locale.ROOT));
    List<Paper.Line> ids = headed ? lines.subList(1, lines.size()) : lines;
    return ids.isEmpty() ? new Paper.Unreadable("there is no id in it") : new Paper.Ids(ids);
  }

  private List<Paper.Line> lines() {
    List<String> cells = text.lines().map(PaperReader::first).toList();
    return IntStream.range(0, cells.size())
        .filter(it -> !cells.get(it).isEmpty())
        .mapToObj(it -> new Paper.Line(it + 1, cells.get(it)))
        .toList();
  }

  /** Of a row of a spreadsheet what is in its first column. */
  private static String first(String row) {
    return row.split("[,;\\t]", 2)[0].strip().replaceAll("^\"|\"$", "").strip();
  }
}
