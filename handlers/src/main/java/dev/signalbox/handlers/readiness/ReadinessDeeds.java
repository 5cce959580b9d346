package dev.signalbox.handlers.readiness;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** {@code incident.open} tells a line, which Java has no type for: its shape is the catalogue's. */
@Factory
final class ReadinessDeeds {
  @Singleton
  Deed open(Incidents incidents) {
    ActionShape shape = Shapes.planned().find("incident.open").orElseThrow();
    return Deed.worded(shape, words -> new OpeningEntry(incidents, Call.of(words)));
  }
}
