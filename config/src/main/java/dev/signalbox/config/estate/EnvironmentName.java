package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** One deployment of a site. */
public record EnvironmentName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public EnvironmentName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not an environment's name like live".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
