package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One entry into a step that only looks. */
record WatchEntry(Supplier<Outcome<Map<String, String>>> watched, String byHand)
    implements Deed.Entered {
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  /** A look is new every time. */
  @Override
  public Sight<Map<String, String>> look() {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return watched.get();
  }
}
