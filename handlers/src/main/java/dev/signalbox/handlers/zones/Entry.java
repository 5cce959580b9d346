package dev.signalbox.handlers.zones;

/**
 * A line of a zone that was written down.
 *
 * @param name of the record, with its type: {@code gigadb.org. a}
 * @param rest how long it holds, and what it says
 */
record Entry(String name, String rest) {
  private static final String GAP = "\t";
  private static final int PARTS = 5;

  /** A line that somebody else has written is compared as a whole. */
  static Entry read(String line) {
    String[] parts = line.split(GAP, PARTS);
    return parts.length == PARTS
        ? new Entry(parts[0] + " " + parts[3], "%s %s".formatted(parts[1], parts[4]))
        : new Entry(line, "");
  }

  /** In one line. */
  String says() {
    return "%s %s".formatted(name, rest).replaceAll("\\s+", " ").strip();
  }
}
