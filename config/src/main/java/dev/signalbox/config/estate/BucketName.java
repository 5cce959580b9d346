package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** Where people leave files, as an estate calls it. */
public record BucketName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public BucketName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a bucket's name like inbox".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
