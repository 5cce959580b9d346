package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What happens while a worker is between two lines of a step. */
@Singleton
@Requires(property = "trial.model")
final class Interruptions implements Milestones {
  private final Map<Line, Runnable> planned = new EnumMap<>(Line.class);

  /** The worker is gone, as if its process had been killed. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  void plan(Line line, Runnable deed) {
    planned.put(line, deed);
  }

  void forget() {
    planned.clear();
  }

  @Override
  public void passed(Line line, String step) {
    Optional.ofNullable(planned.remove(line)).ifPresent(Runnable::run);
  }
}
