package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Shapes;
import java.util.Optional;

/** What each step of an order does to the world. Pure. */
public record Consequences(Order order, Shapes shapes) {

  /** By what is known before anything is done; empty for an action that nobody knows. */
  public Optional<Consequence> of(Step.Do step) {
    return of(step, order.known());
  }

  /** The same, once more is known. */
  public Optional<Consequence> of(Step.Do step, Known known) {
    return shapes.find(step.action().value()).map(it -> Consequence.of(step, it, known));
  }

  public boolean changes(Step.Do step) {
    return of(step).filter(Consequence::changes).isPresent();
  }

  public boolean destroys(Step.Do step) {
    return of(step).filter(it -> it.effect() == Effect.DESTRUCTIVE).isPresent();
  }
}
