package dev.signalbox.handlers.mandate;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.plan.Demand;
import java.util.Optional;

/**
 * A step of a procedure as somebody might have it done somewhere.
 *
 * @param how what they type, without what else it asks
 * @param says what is done then
 * @param entry the command or the job of the estate's file that does it
 * @param demand whose yes releases it
 */
record Deed(
    Environment where,
    String how,
    String says,
    Effect effect,
    Optional<String> entry,
    Demand demand) {
  EnvironmentName environment() {
    return where.name();
  }

  boolean destroys() {
    return effect == Effect.DESTRUCTIVE;
  }

  /** Whether whoever wants it needs nobody else. */
  boolean needsNobody() {
    return switch (demand) {
      case Demand.Nobodys _, Demand.Requesters _ -> true;
      case Demand.Groups _, Demand.Never _ -> false;
    };
  }

  boolean isUnguarded() {
    return !effect.guarded(where.guarded()) || needsNobody();
  }
}
