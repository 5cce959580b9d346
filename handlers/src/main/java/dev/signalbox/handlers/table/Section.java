package dev.signalbox.handlers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands under a heading, up to the next one that is no smaller.
 *
 * @param level 1 for the greatest
 */
record Section(String heading, int level, List<Line> lines) {
  private static final Pattern MARKED =
      Pattern.compile(" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \t]*");
  private static final Pattern WORDS = Pattern.compile(" {0,3}[^ \t>|#].*");

  private record Head(int at, int level, String says) {}

  static List<Section> of(List<Line> lines) {
    List<Head> heads =
        IntStream.range(0, lines.size())
            .mapToObj(it -> head(lines, it))
            .flatMap(Optional::stream)
            .toList();
    List<Section> sections = new ArrayList<>();
    for (Head head : heads) {
      int end =
          heads.stream()
              .filter(it -> it.at() > head.at() && it.level() <= head.level())
              .findFirst()
              .map(Head::at)
              .orElse(lines.size());
      sections.add(
          new Section(head.says(), head.level(), List.copyOf(lines.subList(head.at() + 1, end))));
    }
    return sections;
  }

  boolean isCalled(String wanted) {
    return heading.equalsIgnoreCase(wanted.strip());
  }

  static boolean isMarked(Line line) {
    return MARKED.matcher(line.text()).matches();
  }

  private static Optional<Head> head(List<Line> lines, int at) {
    String text = lines.get(at).text();
    Matcher marked = MARKED.matcher(text);
    if (marked.matches()) {
      String says = Optional.ofNullable(marked.group(2)).orElse("");
      return Optional.of(new Head(at, marked.group(1).length(), plain(says)));
    }
    return at + 1 < lines.size() && WORDS.matcher(text).matches()
        ? underlined(text, at, lines.get(at + 1).text())
        : Optional.empty();
  }

  private static Optional<Head> underlined(String text, int at, String next) {
    return UNDERLINE.matcher(next).matches()
        ? Optional.of(new Head(at, next.strip().startsWith("=") ? 1 : 2, plain(text)))
        : Optional.empty();
  }

  private static String plain(String heading) {
    return new Cell(0, heading).says();
  }
}
