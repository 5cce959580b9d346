package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/**
 * {@code run.look}: how often the neighbour's walls want to be painted; a plan wants to know it.
 */
@Singleton
@Requires(property = "trial")
final class LookAtNeighbour implements Action<Nothing, LookAtNeighbour.Seen> {
  private final Neighbour neighbour;

  LookAtNeighbour(Neighbour neighbour) {
    this.neighbour = neighbour;
  }

  @Introspected
  record Seen(int coats) {}

  @Override
  public About<Nothing, Seen> about() {
    return new About<>(
        "run.look", Effect.READ, "look at the walls", Traits.NONE, Nothing.class, Seen.class);
  }

  @Override
  public Sight<Seen> look(Turn<Nothing> turn) {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Seen> perform(Turn<Nothing> turn) {
    int coats = neighbour.coats();
    return coats == 0
        ? new Outcome.Failed<>("it is too dark", false)
        : new Outcome.Done<>(new Seen(coats));
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "look at the walls";
  }
}
