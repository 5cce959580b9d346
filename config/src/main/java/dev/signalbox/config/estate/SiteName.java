package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** One complete infrastructure; the name says nothing about its role. */
public record SiteName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public SiteName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a site's name like upstream".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
