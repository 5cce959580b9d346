package dev.signalbox.integrations.commands;

import java.util.regex.Pattern;

/** The turn of a run that something is begun for: {@code run/step/try}. */
public record Token(String value) {
  private static final Pattern FORM =
      Pattern.compile("(?=.{5,100}$)\\w[\\w-]*/\\w[\\w:@-]*/[0-9]+");

  public Token {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not like run/step/1".formatted(value));
    }
  }

  /** What its folder on a host is called. */
  String folder() {
    return value.replace('/', '+');
  }

  @Override
  public String toString() {
    return value;
  }
}
