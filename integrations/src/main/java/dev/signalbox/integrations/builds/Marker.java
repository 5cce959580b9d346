package dev.signalbox.integrations.builds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Written into what a build is called, so that it is found again: its server knows no other way to
 * tell that it was asked the same thing before.
 *
 * @param run and step: whose wish it is
 * @param tries a try that was rejected for certain is followed by another
 */
public record Marker(String run, String step, int tries) {
  /** What no message can be mistaken in. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9@._-]+");

  public Marker {
    if (!FORM.matcher(run).matches() || !FORM.matcher(step).matches() || tries < 1) {
      throw new IllegalArgumentException("%s/%s/%d marks nothing".formatted(run, step, tries));
    }
  }

  /** Whether this very try is meant. */
  public boolean isIn(String message) {
    return message.contains(toString());
  }

  /** Whether some try of the same step of the same run is meant. */
  public boolean isKinOf(String message) {
    Matcher kin =
        Pattern.compile(
                "\\[signalbox %s/%s/\\d+]".formatted(Pattern.quote(run), Pattern.quote(step)))
            .matcher(message);
    return kin.find();
  }

  @Override
  public String toString() {
    return "[signalbox %s/%s/%d]".formatted(run, step, tries);
  }
}
