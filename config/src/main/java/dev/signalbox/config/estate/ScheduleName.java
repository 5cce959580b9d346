package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** A line of the crontab on the bastions. */
public record ScheduleName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public ScheduleName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a schedule's name like reset".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
