package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Course.Stop;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Step.Undo;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Place;

/** Only what has run, and leaves something to undo, is undone. */
final class UndoCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    inspection
        .course()
        .stops()
        .forEach(
            stop -> {
              if (stop.step() instanceof Undo undo) {
                check(inspection, stop, undo);
              }
            });
  }

  private static void check(Inspection inspection, Stop stop, Undo undo) {
    String id = undo.step().value();
    Place place = undo.step().place();
    inspection
        .step(id)
        .ifPresentOrElse(
            step -> check(inspection, stop, place, step),
            () ->
                inspection.complain(
                    place,
                    "there is no step '%s'%s".formatted(id, Nearest.hint(id, inspection.ids()))));
  }

  private static void check(Inspection inspection, Stop stop, Place place, Do step) {
    if (!stop.sight().last() && !stop.sight().surelyRan(step.id())) {
      inspection.complain(
          place,
          "'%s' (line %d) has not run here, so there is nothing to undo"
              .formatted(step.id(), step.place().line()));
      return;
    }
    inspection.world().shape(step).ifPresent(shape -> undoable(inspection, place, step, shape));
  }

  private static void undoable(Inspection inspection, Place place, Do step, ActionShape shape) {
    Effects effects = new Effects(inspection);
    if (shape.undoable() || effects.undoable(step)) {
      return;
    }
    boolean borrowed = shape.argument(Name.COMMAND).isPresent() && inspection.scope().isEmpty();
    if (borrowed) {
      return;
    }
    String sentence =
        effects.of(step, shape) == Effect.DESTRUCTIVE
            ? "'%s' (%s) is DESTRUCTIVE: there is no undo"
            : "'%s' (%s) leaves nothing to undo";
    inspection.complain(place, sentence.formatted(step.id(), shape.name()));
  }
}
