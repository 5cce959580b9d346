package dev.signalbox.integrations.hosts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a script of ours has to say, whole.
 *
 * @param word the first of its first line
 * @param more the others of that line
 * @param body all lines after it
 */
public record Printed(String word, List<String> more, String body) {
  private static final String BEGIN = "signalbox: ";
  private static final String OVER = "\nsignalbox: over";

  public Printed {
    more = List.copyOf(more);
  }

  /**
   * Empty where its first or its last line is missing. What a login says before it is passed over.
   */
  static Optional<Printed> read(String out) {
    String text = out.stripTrailing();
    int begin = text.startsWith(BEGIN) ? 0 : text.indexOf("\n" + BEGIN) + 1;
    int over = text.length() - OVER.length();
    if (!text.startsWith(BEGIN, begin) || !text.endsWith(OVER) || over <= begin) {
      return Optional.empty();
    }
    int first = text.indexOf('\n', begin);
    List<String> words =
        Arrays.asList(text.substring(begin + BEGIN.length(), first).strip().split("\\s+"));
    return Optional.of(
        new Printed(
            words.getFirst(),
            words.subList(1, words.size()),
            first < over ? text.substring(first + 1, over) : ""));
  }
}
