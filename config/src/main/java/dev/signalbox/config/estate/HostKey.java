package dev.signalbox.config.estate;

import java.util.regex.Pattern;

/** The fingerprint of a host's public key, as {@code ssh-keygen -l} prints it. */
public record HostKey(String fingerprint) {
  static final String FORM = "SHA256:[A-Za-z0-9+/]{43}";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  public HostKey {
    if (!PATTERN.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException("'%s' is no host key".formatted(fingerprint));
    }
  }

  @Override
  public String toString() {
    return fingerprint;
  }
}
