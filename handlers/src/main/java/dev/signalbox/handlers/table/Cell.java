package dev.signalbox.handlers.table;

/**
 * One cell of a table, as it stands between its bars.
 *
 * @param from where it begins in the file
 */
record Cell(int from, String raw) {
  private static final String GAP = " ";

  int to() {
    return from + raw.length();
  }

  /** As people read it: without what makes it bold, code or a link. */
  String says() {
    return raw.strip()
        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
        .replaceAll("^[*_`]+|[*_`]+$", "")
        .replace("\\|", "|")
        .strip();
  }

  /**
   * The same cell with other words.
   *
   * @param width that it keeps where the words leave room
   */
  String saying(String words, int width) {
    String lead = raw.isBlank() ? GAP : raw.substring(0, raw.indexOf(raw.strip()));
    boolean tight = !raw.isBlank() && raw.equals(raw.stripTrailing());
    String told = lead + words.replace("|", "\\|") + (tight ? "" : GAP);
    return told + GAP.repeat(Math.max(0, width - told.length()));
  }
}
