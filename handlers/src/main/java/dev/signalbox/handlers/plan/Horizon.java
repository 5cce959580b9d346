package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.Effect;
import java.util.List;
import java.util.function.Function;

/**
 * How far ahead a plan can look: what is changed on the way is seen otherwise afterwards. Pure.
 *
 * @param effect of a step, as it acts in its order
 */
record Horizon(List<Step> steps, Function<Step.Do, Effect> effect) {
  enum Sight {
    /** What it finds is true when its turn comes, and its no is one to the whole plan. */
    CLEAR,
    /** Only added to on the way: what it finds is worth knowing, and its own turn decides. */
    HAZY,
    /** Whatever it found would be true no longer. */
    HIDDEN
  }

  Sight of(Step.Do look) {
    Sight sight = Sight.CLEAR;
    for (Step step : steps) {
      if (step.equals(look)) {
        return sight;
      }
      sight = worse(sight, behind(step));
    }
    return Sight.HIDDEN;
  }

  private Sight behind(Step step) {
    return switch (step) {
      case Step.Undo _ -> Sight.HIDDEN;
      case Step.Do deed ->
          switch (effect.apply(deed)) {
            case READ -> Sight.CLEAR;
            case ADDITIVE -> Sight.HAZY;
            case REVERSIBLE, DESTRUCTIVE -> Sight.HIDDEN;
          };
    };
  }

  private static Sight worse(Sight one, Sight other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
