package dev.signalbox.handlers.promotion;

import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;

/** For whom the pipelines of a project run, and who has said so last. */
@Singleton
final class Gatekeeper {
  private final Admission admission;

  Gatekeeper(Admission admission) {
    this.admission = admission;
  }

  Asked<Openness> now(Project project) {
    return admission.now(project);
  }

  Outcome<Nothing> set(Project project, Openness wished) {
    return Ways.after(admission.set(project, wished), _ -> new Outcome.Done<>(new Nothing()));
  }

  /** What is not closed any more has been opened by somebody, who knew what for. */
  Outcome<Nothing> reopen(Project project, Openness former) {
    return Ways.on(
        now(project),
        now ->
            now == Openness.CLOSED || now == former
                ? set(project, former)
                : new Outcome.Failed<>(
                    "somebody has set it since that pipelines of %s run %s, so I leave that alone: before, they ran %s. Look at it, and take the step as done by hand"
                        .formatted(project, says(now), says(former)),
                    false));
  }

  static String says(Openness openness) {
    return switch (openness) {
      case CLOSED -> "for nobody";
      case MEMBERS -> "for members only";
      case EVERYBODY -> "for everybody";
    };
  }
}
