package dev.signalbox.handlers.invariant;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.plan.Order;

/** What is at stake: what would be done, and how things stand. */
public sealed interface Stakes {
  /** Nothing that an invariant could be about. */
  record Nothing() implements Stakes {}

  /** All of it, from its first step on. */
  record OfPlan(Order order, Shapes shapes, Standing now) implements Stakes {}

  /** One step, in this moment. */
  record OfStep(Strike strike, Standing now) implements Stakes {}
}
