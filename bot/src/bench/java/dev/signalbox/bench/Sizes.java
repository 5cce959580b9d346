package dev.signalbox.bench;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of everything the parts {@code runs} and {@code users} take; a short form shows only
 * that it works.
 */
record Sizes(int runs, int steps, int waiting, int rows, int users) {

  /** Written like {@code runs=20,steps=50}; what is left out keeps its usual size. */
  static Sizes read(String written) {
    Map<String, Integer> said = new HashMap<>();
    for (String pair : written.split(",", -1)) {
      int equals = pair.indexOf('=');
      said.put(pair.substring(0, equals).strip(), Integer.valueOf(pair.substring(equals + 1)));
    }
    return new Sizes(
        said.getOrDefault("runs", 20),
        said.getOrDefault("steps", 50),
        said.getOrDefault("waiting", 10_000),
        said.getOrDefault("rows", 1_000_000),
        said.getOrDefault("users", 10_000));
  }
}
