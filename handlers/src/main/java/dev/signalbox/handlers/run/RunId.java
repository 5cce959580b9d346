package dev.signalbox.handlers.run;

import java.security.SecureRandom;

/**
 * How people call a run: short enough to be typed from a telephone, without letters that look
 * alike.
 */
public record RunId(String value) {
  private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
  private static final int LONG = 6;

  public RunId {
    if (!value.matches("[a-z0-9]{6}")) {
      throw new IllegalArgumentException("'%s' is not a run like k4x7pq".formatted(value));
    }
  }

  static RunId fresh(SecureRandom random) {
    StringBuilder letters = new StringBuilder();
    random.ints(LONG, 0, LETTERS.length()).forEach(at -> letters.append(LETTERS.charAt(at)));
    return new RunId(letters.toString());
  }

  /** The name of the letter that is its card. */
  public String card() {
    return "run/%s/card".formatted(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
