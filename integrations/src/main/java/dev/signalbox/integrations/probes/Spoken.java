package dev.signalbox.integrations.probes;

import java.time.Duration;
import java.util.List;

/** Values of records as people write them, whichever way they came. */
final class Spoken {
  private Spoken() {}

  static String value(String told) {
    boolean quoted = told.length() > 1 && told.startsWith("\"") && told.endsWith("\"");
    if (quoted) {
      return told.substring(1, told.length() - 1).replace("\" \"", "");
    }
    return told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
  }

  static Resolved records(List<String> values, long seconds) {
    return new Resolved.Records(values, Duration.ofSeconds(seconds));
  }
}
