package dev.signalbox.handlers.hint;

import java.util.Optional;
import java.util.regex.Pattern;

/** The part of what was printed that tells what went wrong. Pure. */
public final class Excerpt {
  private static final Pattern WRONG = Pattern.compile("(?i)\\b(?:error|fatal|denied)\\b");

  private Excerpt() {}

  /** The end, and the first line that names an error where that comes before it. */
  public static String of(String printed, int most) {
    String end = printed.substring(Math.max(0, printed.length() - most));
    Optional<String> first = printed.lines().filter(it -> WRONG.matcher(it).find()).findFirst();
    return first
        .map(it -> it.strip().substring(0, Math.min(it.strip().length(), most / 2)))
        .filter(it -> !end.contains(it))
        .map(it -> "%s … %s".formatted(it, end.substring(Math.max(0, end.length() - most / 2))))
        .orElse(end);
  }
}
