package dev.signalbox.handlers.front;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The foot of a page, where a site names the release that it runs. */
record Foot(String text) {
  private static final Pattern BEGIN = Pattern.compile("<footer[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("</footer\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern VERSION = Pattern.compile("(?<![\\w.-])v\\d[\\w-]*(?:\\.[\\w-]+)*");

  /** The last one of a page, or else all of it. */
  static Foot of(String page) {
    String foot =
        BEGIN
            .matcher(page)
            .results()
            .map(MatchResult::start)
            .reduce((_, last) -> last)
            .map(page::substring)
            .map(it -> END.split(it, 2)[0])
            .orElse(page);
    return new Foot(TAG.matcher(foot).replaceAll(" "));
  }

  /**
   * Empty where it names none, or several that fit.
   *
   * @param pattern of the estate's tags; what was built between two of them only begins so
   */
  Optional<String> release(Pattern pattern) {
    List<String> named =
        VERSION.matcher(text).results().map(MatchResult::group).distinct().toList();
    List<String> fitting = named.stream().filter(it -> pattern.matcher(it).lookingAt()).toList();
    List<String> chosen = fitting.isEmpty() ? named : fitting;
    return chosen.stream().findFirst().filter(_ -> chosen.size() == 1);
  }
}
