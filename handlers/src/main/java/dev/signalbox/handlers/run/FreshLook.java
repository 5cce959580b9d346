package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Patrol;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Before what cannot be taken back the witnesses look anew: what they saw before is not enough.
 * Before other writes they look where what they saw is getting old.
 */
@Singleton
final class FreshLook {
  private final Jury jury;
  private final Patrol patrol;

  FreshLook(Jury jury, Patrol patrol) {
    this.jury = jury;
    this.patrol = patrol;
  }

  /** When they did; empty where what was seen lately will do. It waits for neighbours. */
  Optional<Instant> before(Claim claim, Effect effect) {
    Optional<String> place = claim.order().environment().filter(_ -> claim.goesForward());
    return switch (effect) {
      case READ -> Optional.empty();
      case DESTRUCTIVE -> place.map(it -> jury.look(claim.order().estate(), it));
      case ADDITIVE, REVERSIBLE -> {
        place.ifPresent(it -> patrol.freshen(claim.order().estate(), it));
        yield Optional.empty();
      }
    };
  }
}
