package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.guard.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Line 1: one update makes the step ours; it is lost when the run does not move. */
@Singleton
class Claiming {
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

  /** What taking a step back will need: the bot, and people, should the bot not know how. */
  record Kept(Optional<String> before, Optional<String> byHand) {
    static final Kept NOTHING = new Kept(Optional.empty(), Optional.empty());
    private static final int LONGEST = 2000;

    static Kept of(Deed.Entered step) {
      Optional<String> before = step.before();
      return new Kept(before, before.flatMap(step::backByHand));
    }

    private static String cut(String text) {
      return text.substring(0, Math.min(text.length(), LONGEST));
    }
  }

  @Transactional
  Optional<Claim> claim(String stepId) {
    return steps.claim(stepId, clock.instant()) == 1
        ? runs.ofStep(stepId).flatMap(it -> mine(it, stepId))
        : Optional.empty();
  }

  private Optional<Claim> mine(RunRow run, String stepId) {
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    StepRow step = journal.stream().filter(it -> it.id().equals(stepId)).findFirst().orElseThrow();
    Optional<Claim> claim =
        procedures
            .of(run)
            .map(order -> new Claim(run, order, step, journal))
            .filter(it -> it.course().leg(step.step()).isPresent());
    if (claim.isEmpty()) {
      hold.unbound(run, step, "%s: %s".formatted(Refusal.ACTION_GONE, Failing.unreadable(run)));
    }
    return claim;
  }

  /** Line 2: kept once, before anything is changed. */
  @Transactional
  void prepare(Claim claim, Kept kept) {
    String byHand = kept.byHand().map(Kept::cut).orElse(null);
    steps.prepare(claim.step().id(), claim.step().fence(), kept.before().orElse(null), byHand);
  }
}
