package dev.signalbox.handlers.readiness;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Looking;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Decisions;
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
  Deed record(Decisions decisions) {
    ActionShape shape = Shapes.planned().find("decision.record").orElseThrow();
    return Deed.worded(shape, words -> new RecordEntry(decisions, words));
  }

  @Singleton
  Deed require(Checklists checklists) {
    ActionShape shape = Shapes.planned().find("checklist.require").orElseThrow();
    return Deed.worded(
        shape,
        words ->
            new Looking(
                () -> Readiness.of(checklists, words.errand().estate()),
                "look at `/ops checklist %s`".formatted(words.errand().estate())));
  }

  @Singleton
  Deed close(Checklists checklists) {
    ActionShape shape = Shapes.planned().find("checklist.close").orElseThrow();
    return Deed.worded(shape, words -> new ClosingEntry(checklists, words));
  }

  @Singleton
  Deed check(Vaults vaults) {
    ActionShape shape = Shapes.planned().find("secret.check").orElseThrow();
    return Deed.worded(shape, words -> new VaultEntry(vaults, words));
  }
}
