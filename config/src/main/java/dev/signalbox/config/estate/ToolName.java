package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** What an estate's file calls a program that people use by hand. */
public record ToolName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public ToolName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a tool's name like pulumi".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
