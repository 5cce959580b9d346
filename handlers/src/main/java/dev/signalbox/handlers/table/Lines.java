package dev.signalbox.handlers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file by its lines; those of code and of comments are blank. */
final class Lines {
  private static final Pattern END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");
  private static final Pattern COMMENT = Pattern.compile(" {0,3}<!--.*");
  private static final String COMMENT_ENDS = "-->";

  private final List<Line> lines = new ArrayList<>();
  private Optional<Pattern> shut = Optional.empty();

  private Lines() {}

  static List<Line> of(String file) {
    Lines read = new Lines();
    Matcher end = END.matcher(file);
    int from = 0;
    while (end.find()) {
      read.add(new Line(from, file.substring(from, end.start())));
      from = end.end();
    }
    read.add(new Line(from, file.substring(from)));
    return List.copyOf(read.lines);
  }

  private void add(Line line) {
    if (shut.isPresent()) {
      lines.add(line.hidden());
      shut = shut.filter(it -> !it.matcher(line.text()).matches());
      return;
    }
    shut = opened(line.text());
    lines.add(shut.isPresent() || isComment(line.text()) ? line.hidden() : line);
  }

  private static boolean isComment(String text) {
    return COMMENT.matcher(text).matches();
  }

  /** What ends the part that begins here and is not read as Markdown. */
  private static Optional<Pattern> opened(String text) {
    Matcher fence = FENCE.matcher(text);
    if (fence.matches()) {
      String mark = fence.group(1);
      return Optional.of(
          Pattern.compile(" {0,3}%s{%d,}[ \t]*".formatted(mark.charAt(0), mark.length())));
    }
    return isComment(text) && !text.contains(COMMENT_ENDS)
        ? Optional.of(Pattern.compile(".*" + Pattern.quote(COMMENT_ENDS) + ".*"))
        : Optional.empty();
  }
}
