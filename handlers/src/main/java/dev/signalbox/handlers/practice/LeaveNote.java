package dev.signalbox.handlers.practice;

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
import java.time.Clock;

/** {@code practice.note}: a step that adds something, once, whatever crashes. */
@Singleton
final class LeaveNote implements Action<LeaveNote.Saying, Nothing> {
  private final Notes notes;
  private final Clock clock;

  LeaveNote(Notes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  @Introspected
  record Saying(String say) {}

  @Override
  public About<Saying, Nothing> about() {
    return new About<>(
        "practice.note",
        Effect.ADDITIVE,
        "leave a note here: ${say}",
        Traits.NONE,
        Saying.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Saying> turn) {
    return notes.findByToken(turn.token().value()).isPresent()
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Saying> turn) {
    notes.save(
        new Note(
            turn.token().value(), turn.errand().estate(), turn.arguments().say(), clock.instant()));
    return new Outcome.Done<>(new Nothing());
  }

  @Override
  public String byHand(Turn<Saying> turn) {
    return "write on paper: " + turn.arguments().say();
  }
}
