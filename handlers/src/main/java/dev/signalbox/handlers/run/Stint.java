package dev.signalbox.handlers.run;

import java.time.Instant;
import java.util.Map;

/**
 * A step that was done, from when it was entered until it was over.
 *
 * @param does the action, by its name
 * @param told its outputs, as later steps are told them
 */
public record Stint(
    String step, String does, Instant began, Instant ended, Map<String, String> told) {
  public Stint {
    told = Map.copyOf(told);
  }
}
