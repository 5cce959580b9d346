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
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;

/** {@code run.give-up}: somebody ends this run while it is being done, and it is never done. */
@Singleton
@Requires(property = "trial")
final class GiveUp implements Action<Nothing, Nothing> {
  private final Provider<Aborting> aborting;
  private final Clock clock;

  GiveUp(Provider<Aborting> aborting, Clock clock) {
    this.aborting = aborting;
    this.clock = clock;
  }

  @Override
  public About<Nothing, Nothing> about() {
    return new About<>(
        "run.give-up",
        Effect.READ,
        "give it up",
        Traits.NONE.waiting(),
        Nothing.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Nothing> turn) {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Nothing> turn) {
    aborting.get().abort(new RunId(turn.token().run()), "ada");
    return new Outcome.Wait<>(clock.instant(), "it is given up");
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "give it up";
  }
}
