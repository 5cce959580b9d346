package dev.signalbox.handlers.checks;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/**
 * {@code checks.run} and {@code errors.measure}: their suites are the estate's own words, so their
 * shapes are the catalogue's.
 */
@Factory
final class CheckDeeds {
  @Singleton
  Deed run(Provider<Rounds> rounds, Provider<Inspector> inspector) {
    return Deed.worded(
        Shapes.planned().find("checks.run").orElseThrow(),
        words -> new CheckEntry(rounds.get(), inspector.get(), words));
  }

  @Singleton
  Deed measure(Provider<Rounds> rounds, Provider<Enumerator> enumerator) {
    return Deed.worded(
        Shapes.planned().find("errors.measure").orElseThrow(),
        words -> new MeasureEntry(rounds.get(), enumerator.get(), words));
  }
}
