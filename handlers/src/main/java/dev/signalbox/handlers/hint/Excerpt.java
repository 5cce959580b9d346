package dev.signalbox.handlers.hint;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.blocks.Redaction;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of what was printed that tells what went wrong. Pure. */
public final class Excerpt {
  private static final Pattern WRONG = Pattern.compile("(?i)\\b(?:error|fatal|denied)\\b");

  private Excerpt() {}

  /**
   * The end, and the first line that names an error where that comes before it. Secrets go first:
   * half a secret is not known for one.
   */
  public static String of(String printed, int most) {
    String clean = Redaction.text(printed);
    String end = clean.substring(Math.max(0, clean.length() - most));
    Optional<String> first = clean.lines().filter(it -> WRONG.matcher(it).find()).findFirst();
    return first
        .map(it -> it.strip().substring(0, Math.min(it.strip().length(), most / 2)))
        .filter(it -> !end.contains(it))
        .map(it -> "%s … %s".formatted(it, end.substring(Math.max(0, end.length() - most / 2))))
        .orElse(end);
  }

  /** As a sentence goes on that tells what has failed. */
  public static String after(Asked<String> printed, int most) {
    return switch (printed) {
      case Asked.Told<String>(String tail) -> tail.isBlank() ? "" : ": " + of(tail, most);
      case Asked.Troubled<String>(Trouble trouble) -> "; " + trouble.says();
    };
  }
}
