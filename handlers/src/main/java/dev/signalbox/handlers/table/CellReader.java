package dev.signalbox.handlers.table;

import java.util.ArrayList;
import java.util.List;

/** Parts a line at its bars; one behind a backslash is text. */
final class CellReader {
  private static final char BAR = '|';
  private static final char ESCAPE = '\\';

  private final Line line;
  private final List<Cell> cells = new ArrayList<>();
  private int begin;

  CellReader(Line line) {
    this.line = line;
  }

  List<Cell> read() {
    String text = line.text();
    boolean fenced = text.stripLeading().startsWith(String.valueOf(BAR));
    begin = fenced ? text.indexOf(BAR) + 1 : 0;
    for (int at = begin; at < text.length(); at++) {
      if (text.charAt(at) == ESCAPE) {
        at++;
      } else if (text.charAt(at) == BAR) {
        add(at);
      }
    }
    // The last bar of a line closes it.
    if (!text.substring(begin).isBlank()) {
      add(text.length());
    }
    return List.copyOf(cells);
  }

  private void add(int end) {
    cells.add(new Cell(line.from() + begin, line.text().substring(begin, end)));
    begin = end + 1;
  }
}
