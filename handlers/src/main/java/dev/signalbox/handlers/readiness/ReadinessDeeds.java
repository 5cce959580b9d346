package dev.signalbox.handlers.readiness;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Deeds that are told or tell words, which Java has no type for: shaped by the catalogue. */
@Factory
final class ReadinessDeeds {
  @Singleton
  Deed open(Incidents incidents) {
    ActionShape shape = Shapes.planned().find("incident.open").orElseThrow();
    return Deed.worded(shape, words -> new OpeningEntry(incidents, Call.of(words)));
  }

  /** Fetched late, for it needs the estates, which need to know all actions. */
  @Singleton
  Deed call(Provider<Caller> caller) {
    ActionShape shape = Shapes.planned().find("incident.call").orElseThrow();
    return Deed.worded(shape, words -> caller.get().entry(words));
  }

  @Singleton
  Deed check(Vaults vaults) {
    ActionShape shape = Shapes.planned().find("secret.check").orElseThrow();
    return Deed.worded(shape, words -> new VaultEntry(vaults, words));
  }
}
