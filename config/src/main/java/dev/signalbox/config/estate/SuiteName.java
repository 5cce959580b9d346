package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** Probes that are made together. */
public record SuiteName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public SuiteName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a suite's name like sanity".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
