package dev.signalbox.handlers.practice;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code practice.look}: a step that changes nothing. */
@Singleton
final class CountNotes implements Looks<Nothing, CountNotes.Counted> {
  private final Notes notes;

  CountNotes(Notes notes) {
    this.notes = notes;
  }

  @Introspected
  record Counted(Integer notes) {}

  @Override
  public About<Nothing, Counted> about() {
    return new About<>(
        "practice.look",
        Effect.READ,
        "count the notes that practice has left here",
        Traits.NONE,
        Nothing.class,
        Counted.class);
  }

  @Override
  public Outcome<Counted> perform(Turn<Nothing> turn) {
    return new Outcome.Done<>(new Counted(notes.countByEstate(turn.errand().estate())));
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "select count(*) from practice_note where estate = '" + turn.errand().estate() + "'";
  }
}
