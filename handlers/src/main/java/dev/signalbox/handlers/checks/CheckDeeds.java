package dev.signalbox.handlers.checks;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** {@code checks.run}: its values are the runbook's own words, so its shape is the catalogue's. */
@Factory
final class CheckDeeds {
  @Singleton
  Deed run(Provider<Rounds> rounds, Provider<Inspector> inspector) {
    return Deed.worded(
        Shapes.planned().find("checks.run").orElseThrow(),
        words -> new CheckEntry(rounds.get(), inspector.get(), words));
  }
}
