package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** {@code run.start}: its inputs are another runbook's own, so its shape is the catalogue's. */
@Factory
final class StartDeed {
  private static final String NAME = "run.start";

  private final Provider<Children> children;

  StartDeed(Provider<Children> children) {
    this.children = children;
  }

  @Singleton
  Deed start() {
    ActionShape shape = Shapes.planned().find(NAME).orElseThrow();
    return Deed.worded(shape, words -> new StartEntry(words, children));
  }
}
