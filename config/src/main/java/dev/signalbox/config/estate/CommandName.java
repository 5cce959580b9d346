package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** A script that may be run. */
public record CommandName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public CommandName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a command's name like warm-cache".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
