package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** A suite of tests that a command runs. */
public record TestName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public TestName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not the name of tests like preferences-read".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
