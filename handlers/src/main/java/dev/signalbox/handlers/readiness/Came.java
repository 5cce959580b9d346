package dev.signalbox.handlers.readiness;

import java.time.Instant;
import java.util.Map;

/** Who sees to it, and since when. */
public record Came(String by, Instant at) {
  Map<String, String> told() {
    return Map.of("by", by, "at", at.toString());
  }
}
