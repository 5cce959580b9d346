package dev.signalbox.handlers.table;

import java.util.List;

/**
 * A line of a Markdown file, without its end.
 *
 * @param from where it begins in the file
 */
record Line(int from, String text) {

  boolean isBlank() {
    return text.isBlank();
  }

  /** What Markdown shows as it stands is no part of a table, and no heading. */
  Line hidden() {
    return new Line(from, "");
  }

  List<Cell> cells() {
    return new CellReader(this).read();
  }
}
