package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Name;
import java.util.Optional;

/** What a step does to the world, as far as it can be told without a plan. */
final class Effects {
  private final Inspection inspection;

  Effects(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * A command tells its own effect; a runbook that is started has a plan and approvals of its own.
   */
  Effect of(Do step, ActionShape shape) {
    Optional<Argument> source = shape.traits().borrows().flatMap(shape::argument);
    if (source.filter(argument -> argument.type() == Name.RUNBOOK).isPresent()) {
      return Effect.ADDITIVE;
    }
    return entry(step, shape).map(Signature::effect).orElse(shape.effect());
  }

  /** A command tells its own. */
  Touch touch(Do step, ActionShape shape) {
    return entry(step, shape).map(Signature::touch).orElse(shape.traits().aim().touch());
  }

  boolean undoable(Do step) {
    return inspection
        .world()
        .shape(step)
        .flatMap(shape -> entry(step, shape))
        .filter(Signature::undoable)
        .isPresent();
  }

  /** Guarded in the environment that it aims at, or in any it might aim at. */
  boolean guarded(Do step, ActionShape shape) {
    Effect effect = of(step, shape);
    boolean protectedThere =
        inspection
            .scope()
            .filter(scope -> scope.mayBeProtected(environment(step, shape)))
            .isPresent();
    return effect.guarded(protectedThere);
  }

  private Optional<String> environment(Do step, ActionShape shape) {
    Optional<Value> own =
        shape.argument(Name.ENVIRONMENT).flatMap(argument -> step.argument(argument.name()));
    return own.or(() -> inspection.draft().header().environment()).flatMap(Value::literal);
  }

  private Optional<Signature> entry(Do step, ActionShape shape) {
    Optional<Argument> source = shape.traits().borrows().flatMap(shape::argument);
    return source
        .flatMap(argument -> step.argument(argument.name()))
        .flatMap(Value::literal)
        .flatMap(
            name ->
                inspection.scope().flatMap(scope -> scope.entry((Name) source.get().type(), name)));
  }
}
