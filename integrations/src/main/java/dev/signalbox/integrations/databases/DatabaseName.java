package dev.signalbox.integrations.databases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** As an account knows a database. Capitals are taken there, and not kept. */
public record DatabaseName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z](-?[a-z0-9])*");
  private static final int LONGEST = 63;

  public DatabaseName {
    value = value.toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not like rds-server-live-gigadb".formatted(value));
    }
  }

  /** Empty where no database can be called so. */
  public static Optional<DatabaseName> read(String told) {
    return told.length() <= LONGEST && FORM.matcher(told).matches()
        ? Optional.of(new DatabaseName(told))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
