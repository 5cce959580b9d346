package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.guard.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Asked right before the call: much may have happened since the claim. */
@Singleton
class LastWord {
  private final RunRows runs;
  private final StepRows steps;
  private final EmergencyStop stop;
  private final Embargoes embargoes;

  LastWord(RunRows runs, StepRows steps, EmergencyStop stop, Embargoes embargoes) {
    this.runs = runs;
    this.steps = steps;
    this.stop = stop;
    this.embargoes = embargoes;
  }

  /** What may be done. */
  sealed interface Leave {
    record Go() implements Leave {}

    /** Another worker has entered since, or the run does not move. */
    record Lost() implements Leave {}

    /** Somebody has said: no more of this. */
    record Unwanted() implements Leave {}

    /** Everything stands, or changes to this estate do. */
    record Stopped(String why) implements Leave {}
  }

  /** A stop leaves looks alone; it holds whatever would change something. */
  @Transactional
  Leave on(Claim claim, Effect effect) {
    Optional<RunRow> run =
        runs.findById(claim.run().id()).filter(it -> Claiming.MOVING.contains(it.state()));
    if (run.isEmpty() || !isMine(claim)) {
      return new Leave.Lost();
    }
    if (claim.isUnwanted(run.get())) {
      return new Leave.Unwanted();
    }
    return effect == Effect.READ
        ? new Leave.Go()
        : stop.now()
            .map(EmergencyStop.Stopped::refused)
            .or(() -> frozen(claim))
            .<Leave>map(it -> new Leave.Stopped(it.because()))
            .orElseGet(Leave.Go::new);
  }

  /** The way back is never frozen. */
  private Optional<Refused> frozen(Claim claim) {
    return embargoes.inForce(claim.run().estate()).stream()
        .filter(
            _ -> claim.leg() instanceof Leg.Forth && !claim.course().isFinal(claim.leg().name()))
        .filter(it -> it.stops(claim.run().id()))
        .findFirst()
        .map(Embargo::refused);
  }

  private boolean isMine(Claim claim) {
    return steps
        .findById(claim.step().id())
        .filter(now -> now.fence() == claim.step().fence())
        .filter(now -> now.state() == StepState.RUNNING)
        .isPresent();
  }
}
