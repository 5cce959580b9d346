package dev.signalbox.handlers.source;

/** What becomes of a file, now that somebody has read it. */
public sealed interface Draft {
  /** It says so already. */
  record Stands() implements Draft {}

  record Text(String text) implements Draft {}

  /**
   * Nothing may be written.
   *
   * @param why with the next move, without an end
   */
  record No(String why) implements Draft {}
}
