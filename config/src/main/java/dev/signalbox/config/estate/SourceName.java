package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** What an estate's file calls a file of a source that runs may propose to change. */
public record SourceName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public SourceName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a source's name like installer".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
