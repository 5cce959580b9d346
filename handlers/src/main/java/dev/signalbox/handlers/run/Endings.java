package dev.signalbox.handlers.run;

import jakarta.inject.Singleton;
import java.util.Optional;

/** How a run ends that is on its last steps, for those of them that tell people. */
@Singleton
public final class Endings {
  private final RunRows runs;
  private final StepRows steps;
  private final Procedures procedures;

  Endings(RunRows runs, StepRows steps, Procedures procedures) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
  }

  /** Empty where nobody can read its procedure any more. */
  public Optional<String> of(String run) {
    return runs.findById(run).flatMap(this::of);
  }

  private Optional<String> of(RunRow run) {
    return procedures
        .course(run)
        .map(it -> new Bearing(run, it, steps.findByRunOrderByTurn(run.id())).outcome());
  }
}
