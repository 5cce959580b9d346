package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import java.util.regex.Pattern;

/**
 * A machine of an estate.
 *
 * @param on how it is reached
 * @param site what it has to say of itself before it changes anything: {@code gigadb/upstream}
 */
public record Host(Connection on, String site) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");

  public Host {
    if (!FORM.matcher(site).matches()) {
      throw new IllegalArgumentException("'%s' is not like gigadb/upstream".formatted(site));
    }
  }

  @Override
  public String toString() {
    return on.reach().name().value();
  }
}
