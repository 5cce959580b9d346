package dev.signalbox.handlers.readiness;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code incident.close}: the incident of this run is over. */
@Singleton
final class CloseIncident implements Action<CloseIncident.Wish, Nothing> {
  private final Incidents incidents;

  CloseIncident(Incidents incidents) {
    this.incidents = incidents;
  }

  @Introspected
  record Wish(String say) {}

  @Override
  public About<Wish, Nothing> about() {
    return new About<>(
        "incident.close",
        Effect.ADDITIVE,
        "close the incident: ${say}",
        Traits.NONE,
        Wish.class,
        Nothing.class);
  }

  /** Whoever has closed it. */
  @Override
  public Sight<Nothing> look(Turn<Wish> turn) {
    return ofRun(turn).filter(it -> !it.isOpen()).isPresent()
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Wish> turn) {
    Optional<IncidentRow> row = ofRun(turn);
    if (row.isEmpty()) {
      return new Outcome.Failed<>("this run has opened no incident", false);
    }
    incidents.close(row.get().number(), turn.errand().requester(), turn.arguments().say());
    return new Outcome.Done<>(new Nothing());
  }

  private Optional<IncidentRow> ofRun(Turn<Wish> turn) {
    return incidents.ofRun(turn.token().run());
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    return "tell everybody that it is over: " + turn.arguments().say();
  }
}
