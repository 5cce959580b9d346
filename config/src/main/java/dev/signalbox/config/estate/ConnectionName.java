package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** A named way to a neighbour. */
public record ConnectionName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public ConnectionName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a connection's name like hk-aws".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
