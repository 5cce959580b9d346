package dev.signalbox.handlers.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table, whatever it tells. */
record Sheet(List<Cell> heads, List<List<Cell>> rows) {
  private static final Pattern DASHES = Pattern.compile("\\s*:?-+:?\\s*");
  private static final String BAR = "|";
  private static final String QUOTE = ">";

  static List<Sheet> in(List<Line> lines) {
    return IntStream.range(0, lines.size() - 1)
        .filter(it -> begins(lines.get(it), lines.get(it + 1)))
        .mapToObj(it -> read(lines.subList(it, lines.size())))
        .toList();
  }

  /** A line of heads, and under it one of dashes with as many cells. */
  private static boolean begins(Line heads, Line dashes) {
    List<Cell> ruled = dashes.cells();
    return isRow(heads)
        && heads.text().contains(BAR)
        && dashes.text().contains(BAR)
        && ruled.size() == heads.cells().size()
        && ruled.stream().allMatch(it -> DASHES.matcher(it.raw()).matches());
  }

  /** Four spaces make it code. */
  private static boolean isRow(Line line) {
    return !line.isBlank()
        && !line.text().matches("( {4}| {0,3}\t).*")
        && !line.text().stripLeading().startsWith(QUOTE)
        && !Section.isMarked(line);
  }

  private static Sheet read(List<Line> from) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Line line : from.subList(2, from.size())) {
      if (!isRow(line)) {
        break;
      }
      rows.add(line.cells());
    }
    return new Sheet(from.getFirst().cells(), List.copyOf(rows));
  }

  /** How wide all cells of a column are, where they are as wide as each other. */
  Map<Integer, Integer> widths() {
    Map<Integer, Integer> widths = new HashMap<>();
    for (int place = 0; place < heads.size(); place++) {
      int column = place;
      List<Integer> seen =
          Stream.concat(Stream.of(heads), rows.stream())
              .filter(it -> column < it.size())
              .map(it -> it.get(column).raw().length())
              .distinct()
              .toList();
      if (seen.size() == 1) {
        widths.put(place, seen.getFirst());
      }
    }
    return widths;
  }
}
