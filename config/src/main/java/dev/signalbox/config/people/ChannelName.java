package dev.signalbox.config.people;

import java.util.regex.Pattern;

/** What our files call a channel. */
public record ChannelName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public ChannelName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a channel's name like ops-notifications".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
