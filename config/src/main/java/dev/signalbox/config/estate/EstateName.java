package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** What people type to mean an estate. */
public record EstateName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public EstateName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not an estate's name like gigadb".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
