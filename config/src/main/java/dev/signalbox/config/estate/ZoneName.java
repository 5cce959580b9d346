package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** A part of the DNS that we keep. */
public record ZoneName(String value) {
  private static final Pattern FORM =
      Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)+[a-z][a-z0-9-]{1,62}");

  public ZoneName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a zone like gigadb.org".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
