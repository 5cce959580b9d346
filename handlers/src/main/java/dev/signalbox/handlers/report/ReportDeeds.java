package dev.signalbox.handlers.report;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/**
 * {@code announce} and {@code announce.outcome}: what is told is the estate's and the runbook's own
 * words, so that their shapes are the catalogue's.
 */
@Factory
final class ReportDeeds {
  private final Shapes catalogue = Shapes.planned();
  private final Provider<Podium> podium;

  ReportDeeds(Provider<Podium> podium) {
    this.podium = podium;
  }

  @Singleton
  Deed announce() {
    return deed("announce");
  }

  @Singleton
  Deed outcome() {
    return deed("announce.outcome");
  }

  private Deed deed(String name) {
    ActionShape shape = catalogue.find(name).orElseThrow();
    return Deed.worded(shape, words -> new ReportEntry(podium.get(), podium.get().bulletin(words)));
  }
}
