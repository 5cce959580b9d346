package dev.signalbox.handlers.invariant;

import dev.signalbox.handlers.guard.Refused;
import java.util.List;

/** Whether what always holds would still hold. */
public sealed interface Finding {
  record Holds() implements Finding {}

  record Broken(Refused why) implements Finding {}

  /** What it hangs on cannot be told now. */
  record Unsure(Refused why) implements Finding {}

  /** The first that breaks, else the first that nobody can tell. */
  static Finding worst(List<Finding> all) {
    return all.stream()
        .filter(Broken.class::isInstance)
        .findFirst()
        .or(() -> all.stream().filter(Unsure.class::isInstance).findFirst())
        .orElseGet(Holds::new);
  }
}
