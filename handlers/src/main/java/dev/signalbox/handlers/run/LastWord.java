package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Situation;
import dev.signalbox.handlers.gate.Verdict;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asked right before the call: much may have happened since the claim. */
@Singleton
class LastWord {
  private final RunRows runs;
  private final StepRows steps;
  private final FactFinder facts;
  private final Undertakings undertakings;
  private final Clock clock;

  LastWord(RunRows runs, StepRows steps, FactFinder facts, Undertakings undertakings, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.facts = facts;
    this.undertakings = undertakings;
    this.clock = clock;
  }

  /** What may be done. */
  sealed interface Leave {
    record Go() implements Leave {}

    /** Another worker has entered since, or the run does not move. */
    record Lost() implements Leave {}

    /** Somebody has said: no more of this. */
    record Unwanted() implements Leave {}

    /** The gate says no. */
    record Stopped(String why) implements Leave {}

    /** The gate cannot tell. */
    record Unsure(String why) implements Leave {}
  }

  /**
   * A stop leaves looks alone; it holds whatever would change something.
   *
   * @param found what the step has found that it would change, besides what its plan knew
   * @param looked when neighbours were looked at for this very call, where that counts
   */
  @Transactional
  Leave on(Claim claim, Effect effect, Optional<Preview> found, Optional<Instant> looked) {
    Optional<RunRow> run = runs.entered(claim.step().id(), claim.step().fence());
    if (run.isEmpty()) {
      return new Leave.Lost();
    }
    if (claim.isUnwanted(run.get())) {
      return new Leave.Unwanted();
    }
    return effect == Effect.READ
        ? new Leave.Go()
        : leave(claim, verdict(claim, situation(claim, found, looked)));
  }

  private Leave leave(Claim claim, Verdict verdict) {
    return verdict
        .no()
        .<Leave>map(it -> new Leave.Stopped(it.told()))
        .or(() -> verdict.refused().map(it -> new Leave.Unsure(it.because())))
        .orElseGet(() -> call(claim));
  }

  private Leave call(Claim claim) {
    StepRow step = claim.step();
    return steps.call(step.id(), step.fence(), clock.instant()) == 1
        ? new Leave.Go()
        : new Leave.Lost();
  }

  /**
   * A run that must not change anything yet keeps nobody from anything, either. What it takes is
   * its own, or was another's before: so it is asked once more.
   */
  private Verdict verdict(Claim claim, Situation situation) {
    Facts known = facts.of(claim.order(), situation);
    Verdict verdict = ask(claim, known);
    if (verdict.refused().isPresent() || !takes(claim, situation, known)) {
      return verdict;
    }
    undertakings.begin(claim, situation);
    return ask(
        claim,
        claim.isOnTheWayBack()
            ? facts.of(claim.order(), situation)
            : facts.taking(claim.order(), situation));
  }

  private static boolean takes(Claim claim, Situation situation, Facts known) {
    return situation.next().isPresent() || (!claim.isOnTheWayBack() && known.interlock().isNamed());
  }

  private static Verdict ask(Claim claim, Facts known) {
    return claim.isOnTheWayBack()
        ? Gate.ask(Occasion.WAY_BACK, claim.run().behind(known))
        : Gate.ask(Occasion.WRITE, claim.run().past(known));
  }

  private Situation situation(Claim claim, Optional<Preview> found, Optional<Instant> looked) {
    Set<String> touched =
        found.stream()
            .flatMap(it -> it.touches().stream())
            .map(Resource::name)
            .collect(Collectors.toSet());
    return undertakings.situation(claim).with(touched, looked);
  }
}
