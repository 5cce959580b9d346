package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** What an estate's file calls a private cloud. */
public record PpcName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public PpcName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a private cloud's name like malta".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
