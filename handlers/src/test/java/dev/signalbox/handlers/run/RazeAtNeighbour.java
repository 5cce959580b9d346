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

/** {@code run.raze}: tears something down, for good. */
@Singleton
@Requires(property = "trial")
@Requires(missingProperty = "trial.build")
final class RazeAtNeighbour implements Action<RazeAtNeighbour.Thing, Nothing> {
  private final Neighbour neighbour;

  RazeAtNeighbour(Neighbour neighbour) {
    this.neighbour = neighbour;
  }

  @Introspected
  record Thing(String what) {}

  @Override
  public About<Thing, Nothing> about() {
    return new About<>(
        "run.raze", Effect.DESTRUCTIVE, "raze ${what}", Traits.NONE, Thing.class, Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Thing> turn) {
    return neighbour.has(turn.token().value()) == Neighbour.Has.YES
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Thing> turn) {
    try {
      neighbour.write(turn.token().value(), "no more " + turn.arguments().what());
      return new Outcome.Done<>(new Nothing());
    } catch (Neighbour.Refused no) {
      return new Outcome.Failed<>("the neighbour refused", true);
    }
  }

  @Override
  public String byHand(Turn<Thing> turn) {
    return "raze " + turn.arguments().what();
  }
}
