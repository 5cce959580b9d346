package dev.signalbox.integrations.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which state of a document is meant: how many came before it, and a hash. */
public record Revision(String value) {
  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,8}-[0-9A-Za-z]{1,64}");

  public Revision {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no revision like 2-9af61b11".formatted(value));
    }
  }

  public static Optional<Revision> read(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new Revision(value)) : Optional.empty();
  }

  public int generation() {
    return Integer.parseInt(value.substring(0, value.indexOf('-')));
  }

  @Override
  public String toString() {
    return value;
  }
}
