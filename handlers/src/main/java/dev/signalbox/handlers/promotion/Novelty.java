package dev.signalbox.handlers.promotion;

import dev.signalbox.integrations.source.Changes.Commit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is new, in as few lines as people read. Pure. */
final class Novelty {
  private static final int MOST = 10;
  private static final int LONGEST = 80;

  private Novelty() {}

  /** {@code commits}: the oldest first, as it is told. */
  static String titles(List<Commit> commits) {
    return few(commits.stream().map(Commit::title).toList());
  }

  /** Lines that only one of them has. */
  static String lines(String was, String is) {
    return few(
        Stream.concat(
                without(was, is).stream().map("- "::concat),
                without(is, was).stream().map("+ "::concat))
            .toList());
  }

  /** What is named at the left margin, and differs in any line under its name. */
  static List<String> parts(String was, String is) {
    SequencedMap<String, String> before = blocks(was);
    SequencedMap<String, String> now = blocks(is);
    return Stream.concat(now.keySet().stream(), before.keySet().stream())
        .distinct()
        .filter(it -> !Objects.equals(before.get(it), now.get(it)))
        .toList();
  }

  private static SequencedMap<String, String> blocks(String text) {
    SequencedMap<String, String> blocks = new LinkedHashMap<>();
    text.lines()
        .filter(it -> !it.isBlank() && !it.startsWith("#") && !it.startsWith("---"))
        .forEach(
            line -> {
              if (Character.isWhitespace(line.charAt(0)) && !blocks.isEmpty()) {
                blocks.computeIfPresent(
                    blocks.lastEntry().getKey(), (_, lines) -> lines + "\n" + line);
                return;
              }
              blocks.put(line.replaceFirst(":.*", ""), line);
            });
    return blocks;
  }

  private static List<String> without(String text, String other) {
    List<String> left = new ArrayList<>(text.lines().filter(it -> !it.isBlank()).toList());
    other.lines().forEach(left::remove);
    return left;
  }

  private static String few(List<String> all) {
    String some = all.stream().limit(MOST).map(Novelty::clipped).collect(Collectors.joining("\n"));
    return all.size() > MOST ? "%s\nand %d more".formatted(some, all.size() - MOST) : some;
  }

  private static String clipped(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }
}
