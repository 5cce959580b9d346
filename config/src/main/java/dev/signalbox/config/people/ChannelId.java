package dev.signalbox.config.people;

import java.util.regex.Pattern;

/**
 * What Slack calls a place where messages stand, a channel or a direct talk; it survives renaming.
 */
public record ChannelId(String value) {
  private static final Pattern FORM = Pattern.compile("[CDG][A-Z0-9]{1,20}");

  public ChannelId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a channel's id like C0OPS".formatted(value));
    }
  }

  /** A talk with the bot alone. */
  public boolean isDirect() {
    return value.startsWith("D");
  }

  @Override
  public String toString() {
    return value;
  }
}
