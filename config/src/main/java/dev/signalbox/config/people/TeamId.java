package dev.signalbox.config.people;

import java.util.regex.Pattern;

/** A Slack workspace. */
public record TeamId(String value) {
  private static final Pattern FORM = Pattern.compile("[TE][A-Z0-9]{1,20}");

  public TeamId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a Slack team's id like T0BOX".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
