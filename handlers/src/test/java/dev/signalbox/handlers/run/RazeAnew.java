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
import org.jspecify.annotations.Nullable;

/** {@code run.raze} as a later build has it: what is torn down is called otherwise. */
@Singleton
@Requires(property = "trial.build", value = "renamed")
final class RazeAnew implements Action<RazeAnew.Thing, Nothing> {
  @Introspected
  record Thing(@Nullable String building) {}

  @Override
  public About<Thing, Nothing> about() {
    return new About<>(
        "run.raze",
        Effect.DESTRUCTIVE,
        "raze ${building}",
        Traits.NONE,
        Thing.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Thing> turn) {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Thing> turn) {
    throw new IllegalStateException("nobody said what to raze");
  }

  @Override
  public String byHand(Turn<Thing> turn) {
    return "raze it";
  }
}
