package dev.signalbox.config.people;

import java.util.regex.Pattern;

/** What our files call a person; the Slack id where a group lists nothing but that. */
public record PersonName(String value) {
  private static final Pattern FORM =
      Pattern.compile("[a-z][a-z0-9-]{0,39}|(?:[TE][A-Z0-9]{1,20}/)?[UW][A-Z0-9]{1,20}");

  public PersonName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a person's name like ada".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
