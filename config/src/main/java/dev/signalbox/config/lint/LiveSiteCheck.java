package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Course.Stop;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Reference.Output;
import dev.signalbox.config.runbook.Reference.Role;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Value.Ref;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Touch;
import java.util.Optional;

/** Nothing replaces the data of the site that is live by the time a step gets there. */
final class LiveSiteCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    if (inspection.scope().filter(scope -> !scope.roles()).isEmpty()) {
      inspection.course().stops().forEach(stop -> check(inspection, stop));
    }
  }

  private static void check(Inspection inspection, Stop stop) {
    if (stop.step() instanceof Do step) {
      inspection
          .world()
          .shape(step)
          .filter(shape -> new Effects(inspection).touch(step, shape) == Touch.REPLACES_DATA)
          .flatMap(shape -> aim(step, shape))
          .ifPresent(
              aim ->
                  live(aim.to(), stop.sight().traffic())
                      .ifPresent(sentence -> inspection.complain(aim.place(), sentence)));
    }
  }

  private static Optional<Ref> aim(Do step, ActionShape shape) {
    return shape
        .traits()
        .target()
        .flatMap(step::argument)
        .flatMap(value -> value instanceof Ref ref ? Optional.of(ref) : Optional.empty());
  }

  /** What else reads backwards by then has been complained about as such. */
  private static Optional<String> live(Reference aim, Traffic traffic) {
    return switch (traffic) {
      case Traffic.Settled _ -> when(aim == Role.PRODUCTION, "production", Role.STANDBY);
      case Traffic.PutBack(var _, var undo) ->
          when(
              aim == Role.PRODUCTION,
              "the site that is production again since 'undo: %s' (line %d)"
                  .formatted(undo.step().value(), undo.place().line()),
              Role.STANDBY);
      case Traffic.Swapped(Do swap) ->
          when(
              aim.equals(new Output(swap.id(), Role.PRODUCTION.path())),
              "the site that is production since '%s' (line %d)"
                  .formatted(swap.id(), swap.place().line()),
              new Output(swap.id(), Role.STANDBY.path()));
      case Traffic.SwappedElsewhere _ -> Optional.empty();
    };
  }

  private static Optional<String> when(boolean live, String which, Reference instead) {
    return live
        ? Optional.of(
            "this would replace the data of %s; aim it at %s".formatted(which, instead.written()))
        : Optional.empty();
  }
}
