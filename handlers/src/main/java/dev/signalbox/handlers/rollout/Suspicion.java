package dev.signalbox.handlers.rollout;

import dev.signalbox.integrations.builds.Printout;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log says of failures, whatever the build itself says.
 *
 * @param marks a line that one of them is found in tells of one
 */
record Suspicion(List<Pattern> marks) {
  private static final int MOST = 3;
  private static final int LONGEST = 160;
  private static final List<String> USUAL =
      List.of(
          "^\\s*(?:error|fatal|panic)\\b\\s*:",
          "^\\s*traceback \\(most recent",
          "\\b(?:update|upgrade|deployment|migration)\\b.*\\bfailed\\b",
          "\\bfailed to (?:update|upgrade|deploy)\\b",
          "\\bexit (?:status|code) [1-9]",
          "\\bno credentials\\b");
  private static final Pattern HARMLESS = Pattern.compile("(?i)\\b(?:0|no) (?:\\w+ )?failed\\b");

  Suspicion {
    marks = List.copyOf(marks);
  }

  /** Where nobody has said what to look for, what usually tells of a failure. */
  static Suspicion of(List<String> marks) {
    List<String> wanted = marks.isEmpty() ? USUAL : marks;
    return new Suspicion(
        wanted.stream().map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE)).toList());
  }

  List<String> in(Printout printed) {
    return printed.lines().stream()
        .filter(it -> marks.stream().anyMatch(mark -> mark.matcher(it).find()))
        .filter(it -> !HARMLESS.matcher(it).find())
        .map(it -> it.strip().substring(0, Math.min(LONGEST, it.strip().length())))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
