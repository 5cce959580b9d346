package dev.signalbox.integrations.probes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a connection really goes, whatever the name that is asked for would lead to. */
public record Door(String host, int port) {
  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]+):([0-9]{1,5})");
  private static final int LAST = 65_535;

  public Door {
    if (port < 1 || port > LAST) {
      throw new IllegalArgumentException("%d is no port".formatted(port));
    }
  }

  /** As an estate's file writes it: {@code 127.0.0.1:8443}. */
  public static Door of(String written) {
    Matcher parts = FORM.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("'%s' is not like 127.0.0.1:8443".formatted(written));
    }
    return new Door(parts.group(1), Integer.parseInt(parts.group(2)));
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
