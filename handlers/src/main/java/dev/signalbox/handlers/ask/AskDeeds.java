package dev.signalbox.handlers.ask;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/**
 * The actions that ask. Their options and fields are the runbook's own words, so that their shapes
 * are the catalogue's; what they work with is fetched late, for it needs to know all actions.
 */
@Factory
final class AskDeeds {
  private final Shapes catalogue = Shapes.planned();
  private final Provider<Booth> booth;

  AskDeeds(Provider<Booth> booth) {
    this.booth = booth;
  }

  @Singleton
  Deed approval() {
    return deed(AskKind.APPROVAL);
  }

  @Singleton
  Deed decision() {
    return deed(AskKind.DECISION);
  }

  @Singleton
  Deed task() {
    return deed(AskKind.TASK);
  }

  @Singleton
  Deed window() {
    return deed(AskKind.WINDOW);
  }

  private Deed deed(AskKind kind) {
    ActionShape shape = catalogue.find(kind.action()).orElseThrow();
    return Deed.worded(shape, words -> new AskEntry(kind, words, booth));
  }
}
