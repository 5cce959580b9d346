package dev.signalbox.handlers.invariant;

import dev.signalbox.config.shape.Touch;
import dev.signalbox.handlers.truth.Truth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody would load a backup into a site of GigaDB's live pair. */
public final class Resetting {
  private Resetting() {}

  public static Stakes of(String site, Truth truth) {
    Standing now = Scenery.standing(Scenery.estate("gigadb"), Scenery.UPSTREAM);
    return new Stakes.OfStep(
        new Strike(
            "reset",
            Touch.REPLACES_DATA,
            false,
            new Strike.Where("live", Set.of(site), true),
            Optional.empty()),
        new Standing(
            now.estate(), now.run(), Map.of("live", truth), now.holdings(), Map.of(), Set.of()));
  }
}
