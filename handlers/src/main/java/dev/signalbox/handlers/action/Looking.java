package dev.signalbox.handlers.action;

import java.util.Map;
import java.util.function.Supplier;

/** A look that somebody else takes, and what a person would look at instead. */
public record Looking(Supplier<Outcome<Map<String, String>>> looked, String byHand)
    implements Glance {
  @Override
  public Outcome<Map<String, String>> perform() {
    return looked.get();
  }
}
