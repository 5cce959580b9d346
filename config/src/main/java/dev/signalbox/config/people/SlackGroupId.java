package dev.signalbox.config.people;

import java.util.regex.Pattern;

/** A user group that is kept in Slack. */
public record SlackGroupId(String value) {
  private static final Pattern FORM = Pattern.compile("S[A-Z0-9]{1,20}");

  public SlackGroupId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a Slack user group's id like S0123".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
