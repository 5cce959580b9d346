package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Place;

/** What happens when a step ends so; the place is the name's. */
public record Outcome(Place place, String name, Branch branch) {
  /**
   * How a step ends that comes to its limit and says {@code on-limit: undo}; no step's own name.
   */
  public static final String UNDO = "undo";
}
