package dev.signalbox.config.people;

import java.util.regex.Pattern;

/** What Slack calls a person within one team. */
public record UserId(String value) {
  private static final Pattern FORM = Pattern.compile("[UW][A-Z0-9]{1,20}");

  public UserId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a Slack user's id like U0OPS1".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
