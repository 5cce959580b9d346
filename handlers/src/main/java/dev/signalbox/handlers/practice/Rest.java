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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** {@code practice.rest}: a step that waits, and holds no thread while it does. */
@Singleton
final class Rest implements Action<Rest.Length, Nothing> {
  private final Notes notes;
  private final Clock clock;

  Rest(Notes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  @Introspected
  record Length(Duration lasting) {}

  @Override
  public About<Length, Nothing> about() {
    return new About<>(
        "practice.rest",
        Effect.READ,
        "rest for ${lasting}",
        Traits.NONE.waiting(),
        Length.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Length> turn) {
    return over(turn).filter(end -> !clock.instant().isBefore(end)).isPresent()
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  /** Its beginning is written down, so that a crash does not begin it again. */
  @Override
  public Outcome<Nothing> perform(Turn<Length> turn) {
    if (over(turn).isEmpty()) {
      String estate = turn.errand().estate();
      notes.save(new Note(turn.token().value(), estate, "resting", clock.instant()));
    }
    return new Outcome.Wait<>(over(turn).orElseThrow(), "resting");
  }

  private Optional<Instant> over(Turn<Length> turn) {
    return notes
        .findByToken(turn.token().value())
        .map(begun -> begun.at().plus(turn.arguments().lasting()));
  }

  @Override
  public String byHand(Turn<Length> turn) {
    return "look at the clock";
  }
}
