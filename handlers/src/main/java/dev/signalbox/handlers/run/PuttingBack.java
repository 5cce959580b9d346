package dev.signalbox.handlers.run;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What was done in part is as it was before. */
@Singleton
class PuttingBack {
  private final RunRows runs;
  private final StepRows steps;
  private final Hold hold;
  private final Undertakings undertakings;
  private final Clock clock;

  PuttingBack(RunRows runs, StepRows steps, Hold hold, Undertakings undertakings, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.hold = hold;
    this.undertakings = undertakings;
    this.clock = clock;
  }

  /** People decide what then, unless somebody does not want it any more. */
  @Transactional
  Optional<Instant> over(Claim claim) {
    StepRow step = claim.step();
    if (steps.putBack(step.id(), step.fence()) == 0) {
      return Optional.empty();
    }
    undertakings.end(claim.run().id());
    if (runs.findById(claim.run().id()).filter(RunRow::isUnwanted).isPresent()) {
      return Optional.of(clock.instant());
    }
    hold.on(claim.run(), step, "it was put back as it was before");
    return Optional.empty();
  }
}
