package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** A build that may be asked for. */
public record RequestName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public RequestName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a request's name like update-customers".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
