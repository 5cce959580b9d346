package dev.signalbox.integrations.databases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which an account knows a snapshot. Those that it takes itself have a word before it. */
public record SnapshotId(String value) {
  private static final Pattern FORM = Pattern.compile("([a-z]+:)?[a-z](-?[a-z0-9])*");
  private static final int LONGEST = 255;

  public SnapshotId {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no id of a snapshot".formatted(value));
    }
  }

  /** Always the same for a token, and another one for any other, even if both read alike. */
  public static SnapshotId of(String token) {
    String readable =
        token.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return new SnapshotId("signalbox-%s-%08x".formatted(readable, token.hashCode()));
  }

  /** Empty where no snapshot can be called so. */
  public static Optional<SnapshotId> read(String told) {
    return told.length() <= LONGEST && FORM.matcher(told).matches()
        ? Optional.of(new SnapshotId(told))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
