package dev.signalbox.handlers.run;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Line 1: one update makes the step ours; it is lost when the run does not move. */
@Singleton
class Claiming {
  static final Set<RunState> MOVING =
      Set.of(RunState.RUNNING, RunState.WAITING, RunState.UNDOING, RunState.FINISHING);

  private final RunRows runs;
  private final StepRows steps;
  private final Procedures procedures;
  private final Hold hold;
  private final Clock clock;

  Claiming(RunRows runs, StepRows steps, Procedures procedures, Hold hold, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
    this.hold = hold;
    this.clock = clock;
  }

  @Transactional
  Optional<Claim> claim(String stepId) {
    Optional<RunRow> run =
        steps
            .findById(stepId)
            .flatMap(step -> runs.findById(step.run()))
            .filter(it -> MOVING.contains(it.state()));
    return run.filter(_ -> steps.claim(stepId, clock.instant()) == 1)
        .flatMap(it -> mine(it, stepId));
  }

  private Optional<Claim> mine(RunRow run, String stepId) {
    StepRow step = steps.findById(stepId).orElseThrow();
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    Optional<Claim> claim =
        procedures
            .of(run)
            .map(order -> new Claim(run, order, step, journal))
            .filter(it -> it.course().leg(step.step()).isPresent());
    if (claim.isEmpty()) {
      hold.on(run, step, "its runbook no longer fits what I was started with");
    }
    return claim;
  }

  /** Line 2: kept once, before anything is changed. */
  @Transactional
  void prepare(Claim claim, Optional<String> before) {
    steps.prepare(claim.step().id(), claim.step().fence(), before.orElse(null));
  }
}
