package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import jakarta.inject.Singleton;
import java.util.Map;

/** {@code ppc.revision}: what a branch would stand up, for people to see before they do it. */
@Singleton
final class PpcRevision {
  private static final String UNKNOWN = "unknown";

  private final Lots lots;
  private final Pin pin;

  PpcRevision(Lots lots, Pin pin) {
    this.lots = lots;
    this.pin = pin;
  }

  /** Where the estate's file names nobody who keeps its source, nobody can tell. */
  Outcome<Map<String, String>> of(Errand errand, String branch) {
    return Ways.on(
        lots.of(errand),
        lot ->
            Ways.on(
                pin.of(lot, branch),
                it -> new Outcome.Done<>(Map.of("revision", it.orElse(UNKNOWN)))));
  }
}
