package dev.signalbox.handlers.run;

import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What a step waited for is there. */
@Singleton
public class Waking {
  private final RunRows runs;
  private final StepRows steps;
  private final Durable durable;
  private final Clock clock;

  Waking(RunRows runs, StepRows steps, Durable durable, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.durable = durable;
    this.clock = clock;
  }

  /** It may look again now; if that is missed, it looks by itself later. */
  @Transactional
  public void nudge(String run, String step) {
    durable.wake(StepWork.NAME, StepRow.id(run, step));
  }

  /**
   * In the transaction that makes it so. The execution that waits is left to find the step over: it
   * may be leaving right now, and would take a wake-up along with it.
   */
  @Transactional
  public void wake(String run, String step) {
    if (step.equals(Consent.STEP)) {
      runs.findById(run)
          .ifPresent(it -> durable.stage(PlanWork.NAME, PlanWork.key(it), clock.instant()));
    }
    steps
        .findById(StepRow.id(run, step))
        .ifPresent(it -> durable.stage(StepWork.NAME, StepWork.retryKey(it), clock.instant()));
  }
}
