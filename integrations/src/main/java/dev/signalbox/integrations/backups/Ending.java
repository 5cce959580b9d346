package dev.signalbox.integrations.backups;

/** The last bytes of a backup, as text. */
public record Ending(String text) {
  /** So many are enough for a last line, and for what a dump may write behind it. */
  public static final int BYTES = 400;

  /** Whether one of its lines ends so: data that quotes the words goes on after them. */
  public boolean says(String line) {
    return text.lines().anyMatch(it -> it.strip().endsWith(line));
  }
}
