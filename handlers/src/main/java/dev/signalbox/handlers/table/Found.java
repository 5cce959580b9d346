package dev.signalbox.handlers.table;

/** What came of looking for a role table in a file. */
sealed interface Found {
  record Here(Grid grid) implements Found {}

  /**
   * There is none that could be written into.
   *
   * @param why with what a person can do about it, without an end
   */
  record Nowhere(String why) implements Found {}
}
