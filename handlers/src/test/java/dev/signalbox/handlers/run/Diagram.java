package dev.signalbox.handlers.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A state diagram as docs/runs.md draws it. */
record Diagram(Set<Move> moves, Set<String> ends, Set<String> states) {
  static final Path PAGE =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("docs/runs.md");
  private static final String NOWHERE = "[*]";
  private static final Pattern MOVE =
      Pattern.compile("^ +(\\S+) --> ([^\\s:]+)(:.*)?$", Pattern.MULTILINE);
  private static final Pattern ALONE = Pattern.compile("^ +([A-Z_]+)$", Pattern.MULTILINE);
  private static final Pattern SENTENCE =
      Pattern.compile("^\\d+\\. \\*\\*(.+?)\\.?\\*\\*", Pattern.MULTILINE);

  /** The one under this heading. */
  static Diagram under(String heading) {
    String text = page();
    int from = text.indexOf("```mermaid", text.indexOf("\n## " + heading + "\n"));
    String drawn = text.substring(from, text.indexOf("\n```\n", from));
    Set<Move> all =
        MOVE.matcher(drawn)
            .results()
            .map(it -> new Move(it.group(1), it.group(2)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Move> moves = new LinkedHashSet<>(all);
    moves.removeIf(it -> it.to().equals(NOWHERE));
    Set<String> ends = new LinkedHashSet<>();
    all.stream().filter(it -> it.to().equals(NOWHERE)).forEach(it -> ends.add(it.from()));
    Set<String> states = new LinkedHashSet<>();
    moves.forEach(it -> states.addAll(List.of(it.from(), it.to())));
    ALONE.matcher(drawn).results().forEach(it -> states.add(it.group(1)));
    states.remove(NOWHERE);
    return new Diagram(moves, ends, states);
  }

  /** What the page says of what always holds, in its order. */
  static List<String> sentences() {
    Matcher all = SENTENCE.matcher(page());
    return all.results().map((MatchResult it) -> it.group(1)).toList();
  }

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
