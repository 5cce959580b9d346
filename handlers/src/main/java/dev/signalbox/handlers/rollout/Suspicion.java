package dev.signalbox.handlers.rollout;

import dev.signalbox.integrations.builds.Printout;
import java.util.List;
import java.util.regex.Pattern;

/** What a log says of failures, whatever the build itself says. */
final class Suspicion {
  private static final int MOST = 3;
  private static final int LONGEST = 160;
  private static final Pattern BAD =
      Pattern.compile(
          "(?i)^\\s*(?:error|fatal|panic)\\b\\s*:|^\\s*traceback \\(most recent"
              + "|\\b(?:update|upgrade|deployment|migration)\\b.*\\bfailed\\b"
              + "|\\bfailed to (?:update|upgrade|deploy)\\b|\\bexit (?:status|code) [1-9]"
              + "|\\bno credentials\\b");
  private static final Pattern HARMLESS = Pattern.compile("(?i)\\b(?:0|no) (?:\\w+ )?failed\\b");

  private Suspicion() {}

  static List<String> in(Printout printed) {
    return printed.lines().stream()
        .filter(it -> BAD.matcher(it).find() && !HARMLESS.matcher(it).find())
        .map(it -> it.strip().substring(0, Math.min(LONGEST, it.strip().length())))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
