package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** Who has private clouds: a customer, or we. */
public record OrganisationName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public OrganisationName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not an organisation's name like moolumi".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
