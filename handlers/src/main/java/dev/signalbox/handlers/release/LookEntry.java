package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Glance;
import dev.signalbox.handlers.action.Outcome;
import java.util.Map;
import java.util.function.Supplier;

/** One look that is told in a sentence. */
record LookEntry(Supplier<Outcome<String>> summary, String byHand) implements Glance {
  @Override
  public Outcome<Map<String, String>> perform() {
    return summary.get().told(it -> Map.of("summary", it));
  }
}
