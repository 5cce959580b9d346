package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Token;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the plan of a run found: for steps that may hand on nothing but what people saw. */
@Singleton
public final class Foreseen {
  private final RunRows runs;

  Foreseen(RunRows runs) {
    this.runs = runs;
  }

  /** Empty while there is no plan yet, and where it could not tell. */
  public Optional<String> by(Token token) {
    return runs.findById(token.run())
        .flatMap(RunRow::grounds)
        .flatMap(plan -> plan.found(token.step()));
  }
}
