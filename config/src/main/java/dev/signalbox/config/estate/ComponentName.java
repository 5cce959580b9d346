package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** What an estate's file calls one of its components. */
public record ComponentName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public ComponentName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a component's name like preferences".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
