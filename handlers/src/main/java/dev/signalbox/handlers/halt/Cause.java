package dev.signalbox.handlers.halt;

import dev.signalbox.handlers.guard.Refusal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a run is held, in so few words that they can be counted. */
final class Cause {
  private static final Set<String> NAMES =
      Stream.concat(Stream.of(Refusal.values()).map(Enum::name), Stream.of("PARTIAL"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern NAMED = Pattern.compile("(?:^|: )([A-Z_]{4,}): ");
  private static final String UNTOLD = "nobody can tell whether";

  private Cause() {}

  /** {@code trouble}: as the run has it, its step's name before it. */
  static String of(String trouble) {
    Matcher named = NAMED.matcher(trouble);
    if (named.find() && NAMES.contains(named.group(1))) {
      return named.group(1);
    }
    return trouble.contains(UNTOLD) ? "a step of which nobody can tell" : "a step that failed";
  }
}
