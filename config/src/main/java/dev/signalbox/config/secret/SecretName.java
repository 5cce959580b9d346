package dev.signalbox.config.secret;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name under which the secret store holds something; files write it as {@code secret:NAME}. */
public record SecretName(String value) {
  /** What a file writes before the name. */
  public static final String PREFIX = "secret:";

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public SecretName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a secret's name like hk-aws".formatted(value));
    }
  }

  /** The name in a reference such as {@code secret:hk-aws}, unless it is none. */
  public static Optional<SecretName> referredToBy(String text) {
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String name = text.substring(PREFIX.length());
    return FORM.matcher(name).matches() ? Optional.of(new SecretName(name)) : Optional.empty();
  }

  /** As a file writes it. */
  public String reference() {
    return PREFIX + value;
  }
}
