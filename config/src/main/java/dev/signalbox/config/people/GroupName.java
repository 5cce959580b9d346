package dev.signalbox.config.people;

import java.util.regex.Pattern;

/** What our files call several people. */
public record GroupName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public GroupName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a group's name like ops".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
