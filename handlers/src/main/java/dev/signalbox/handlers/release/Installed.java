package dev.signalbox.handlers.release;

import java.util.Map;

/**
 * What an installed release tells.
 *
 * @param url of the pipeline that brought it
 */
record Installed(String url, String version) {
  /** Where nothing had to be brought. */
  static final Installed NOTHING = new Installed("", "");

  Map<String, String> told() {
    return Map.of("url", url, "version", version);
  }
}
