package dev.signalbox.handlers.practice;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Planted: a note that is never found again, and so is written once more after a crash. */
@Singleton
@Replaces(LeaveNote.class)
@Requires(property = "trial.planted", value = "forgetful")
final class ForgetfulNote implements Action<LeaveNote.Saying, Nothing> {
  @Override
  public About<LeaveNote.Saying, Nothing> about() {
    return new About<>(
        "practice.note",
        Effect.ADDITIVE,
        "leave a note here: ${say}",
        Traits.NONE,
        LeaveNote.Saying.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<LeaveNote.Saying> turn) {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<LeaveNote.Saying> turn) {
    return new Outcome.Done<>(new Nothing());
  }

  @Override
  public String byHand(Turn<LeaveNote.Saying> turn) {
    return "write on paper: " + turn.arguments().say();
  }
}
