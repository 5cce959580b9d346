package dev.signalbox.handlers.practice;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Turn;
import jakarta.inject.Singleton;

/** {@code practice.sweep}: a step that fails once and is tried again by itself. */
@Singleton
final class Sweep implements Action<Nothing, Nothing> {
  @Override
  public About<Nothing, Nothing> about() {
    return new About<>(
        "practice.sweep",
        Effect.READ,
        "sweep the floor; the first try fails, for practice",
        Traits.NONE,
        Nothing.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Nothing> turn) {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Nothing> turn) {
    return turn.token().tries() == Token.FIRST
        ? new Outcome.Failed<>("the broom was not in its place", true)
        : new Outcome.Done<>(new Nothing());
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "sweep the floor";
  }
}
