package dev.signalbox.handlers.action;

import java.util.Map;
import java.util.Optional;

/** An entry into a step that only looks: there is nothing to take back, and no look is too many. */
public interface Glance extends Deed.Entered {
  @Override
  default Optional<String> before() {
    return Optional.empty();
  }

  /** A look is new every time. */
  @Override
  default Sight<Map<String, String>> look() {
    return new Sight.NotDone<>();
  }
}
