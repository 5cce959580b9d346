package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Sight;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is found counts more than what was said; what cannot be seen is believed. */
@Singleton
class Heeding {
  private static final Logger LOG = LoggerFactory.getLogger(Heeding.class);
  private static final String HAPPENED = "it had happened already, so it was not left out";

  private final Claiming claiming;
  private final Entrance entrance;
  private final Finishing finishing;
  private final Renewal renewal;

  Heeding(Claiming claiming, Entrance entrance, Finishing finishing, Renewal renewal) {
    this.claiming = claiming;
    this.entrance = entrance;
    this.finishing = finishing;
    this.renewal = renewal;
  }

  void heed(Claim claim, Said said) {
    if (entrance.effect(claim) == Effect.READ) {
      claiming.prepare(claim, Claiming.Kept.NOTHING); // a look leaves nothing to take back
    }
    renewal.withdraw(claim);
    Optional<Map<String, String>> found = found(claim);
    switch (said.way()) {
      case PUT_BACK -> {} // no word about it, but a way into it: its step is entered backwards
      case BY_HAND -> {
        Map<String, String> outputs = new HashMap<>(said.outputs());
        found.ifPresent(outputs::putAll);
        finishing.finishFor(claim, said, outputs);
      }
      case SKIP ->
          found.ifPresentOrElse(
              it -> finishing.finish(claim, Finishing.Told.found(it, HAPPENED)),
              () -> finishing.finishFor(claim, said, Map.of()));
    }
  }

  private Optional<Map<String, String>> found(Claim claim) {
    try {
      return entrance.into(claim).look() instanceof Sight.Done<Map<String, String>>(var outputs)
          ? Optional.of(outputs)
          : Optional.empty();
    } catch (RuntimeException unseen) {
      LOG.info("step {} cannot be looked at: {}", claim.step().id(), unseen.getClass());
      return Optional.empty();
    }
  }
}
