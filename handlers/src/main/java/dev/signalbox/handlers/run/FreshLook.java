package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.truth.Jury;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Before what cannot be taken back the witnesses look anew: what they saw before is not enough. */
@Singleton
final class FreshLook {
  private final Jury jury;

  FreshLook(Jury jury) {
    this.jury = jury;
  }

  /** When they did; empty where what was seen lately will do. It waits for neighbours. */
  Optional<Instant> before(Claim claim, Effect effect) {
    return effect == Effect.DESTRUCTIVE && claim.goesForward()
        ? claim.order().environment().map(it -> jury.look(claim.order().estate(), it))
        : Optional.empty();
  }
}
