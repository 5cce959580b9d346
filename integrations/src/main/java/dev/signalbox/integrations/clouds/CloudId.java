package dev.signalbox.integrations.clouds;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a row is known by; names are people's, and change. */
public record CloudId(String value) implements Comparable<CloudId> {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{1,36}");

  public CloudId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no id of a cloud".formatted(value));
    }
  }

  public static Optional<CloudId> read(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new CloudId(value)) : Optional.empty();
  }

  @Override
  public int compareTo(CloudId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
