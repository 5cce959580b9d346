package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** Something that is told to everybody. */
public record AnnouncementName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public AnnouncementName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not an announcement's name like live".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
