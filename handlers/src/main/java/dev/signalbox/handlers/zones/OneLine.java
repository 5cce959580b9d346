package dev.signalbox.handlers.zones;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one line of a file that shall say something else. Pure.
 *
 * @param begins what it begins with, or says now
 */
record OneLine(String begins, String to) {
  private List<String> fitting(String text) {
    return text.lines().filter(it -> it.startsWith(begins) || it.equals(to)).toList();
  }

  /** Empty where there is none, or more than one. */
  Optional<String> now(String text) {
    List<String> fitting = fitting(text);
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  boolean isSaid(String text) {
    return now(text).filter(to::equals).isPresent();
  }

  /** Where it is one line, and the others and their ends stay as they are. */
  Optional<String> put(String text) {
    return now(text)
        .map(
            line ->
                Pattern.compile("^" + Pattern.quote(line) + "$", Pattern.MULTILINE)
                    .matcher(text)
                    .replaceFirst(Matcher.quoteReplacement(to)));
  }

  String complaint(String text) {
    return to.lines().count() == 1
        ? "%d lines there begin with '%s', and it has to be one: correct the runbook"
            .formatted(fitting(text).size(), begins)
        : "what it shall say is more than a line: correct the runbook";
  }
}
