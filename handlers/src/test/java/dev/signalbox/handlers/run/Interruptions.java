package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What happens while a worker is between two lines of a step. */
@Singleton
@Requires(property = "trial.model")
final class Interruptions implements Milestones {
  private Milestones witness = (_, _) -> {};
  private final Map<Line, Runnable> planned = new EnumMap<>(Line.class);

  private final Map<Fault.Passed, Runnable> there = new HashMap<>();

  /** The worker is gone, as if its process had been killed. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  void plan(Line line, Runnable deed) {
    planned.put(line, deed);
  }

  void watchedBy(Milestones one) {
    witness = one;
  }

  /** Once, when this step has this line behind it. */
  void plan(Fault.Passed place, Runnable deed) {
    there.put(place, deed);
  }

  void forget() {
    planned.clear();
    there.clear();
  }

  @Override
  public void passed(Line line, String step) {
    witness.passed(line, step);
    Optional.ofNullable(planned.remove(line)).ifPresent(Runnable::run);
    Optional.ofNullable(there.remove(new Fault.Passed(line, step))).ifPresent(Runnable::run);
  }
}
