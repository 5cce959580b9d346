package dev.signalbox.handlers.command;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into words. A quote opens at the start of a word only, so {@code don't} is one. */
final class Splitter {
  private static final int MOST_WORDS = 500;

  private final String line;
  private final List<String> words = new ArrayList<>();
  private int at;

  private Splitter(String line) {
    this.line = line;
  }

  sealed interface Split {
    record Words(List<String> words) implements Split {}

    record Broken(String because, String next) implements Split {}
  }

  static Split split(String line) {
    return new Splitter(line).run();
  }

  private Split run() {
    for (skipBlanks(); at < line.length(); skipBlanks()) {
      char first = line.charAt(at);
      boolean quoted = first == '"' || first == '\'';
      if (quoted && closing(first) < 0) {
        return new Split.Broken(
            "the quote that opens before " + glimpse() + " is never closed",
            "close it, or leave it out");
      }
      words.add(quoted ? quotedWord(first) : plainWord());
      if (words.size() > MOST_WORDS) {
        return new Split.Broken(
            "that is more than %d words".formatted(MOST_WORDS), "say it in fewer");
      }
    }
    return new Split.Words(List.copyOf(words));
  }

  private void skipBlanks() {
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
  }

  /** Where the quote ends; within a word it is a letter like any other. */
  private int closing(char quote) {
    for (int end = at + 1; end < line.length(); end++) {
      boolean lastOfWord = end + 1 == line.length() || Character.isWhitespace(line.charAt(end + 1));
      if (line.charAt(end) == quote && lastOfWord) {
        return end;
      }
    }
    return -1;
  }

  private String quotedWord(char quote) {
    int end = closing(quote);
    String word = line.substring(at + 1, end);
    at = end + 1;
    return word;
  }

  private String plainWord() {
    int start = at;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return line.substring(start, at);
  }

  private String glimpse() {
    String rest = line.substring(Math.min(at + 1, line.length())).strip();
    return rest.isEmpty() ? "the end" : "'" + rest.substring(0, Math.min(20, rest.length())) + "'";
  }
}
