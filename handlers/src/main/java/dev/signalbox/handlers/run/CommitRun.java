package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import jakarta.inject.Singleton;
import java.time.Clock;

/** {@code run.commit}: the point of no return. The world stays as it is; Abort means another. */
@Singleton
final class CommitRun implements Action<Nothing, Nothing> {
  private final Committing committing;
  private final Clock clock;

  CommitRun(Committing committing, Clock clock) {
    this.committing = committing;
    this.clock = clock;
  }

  @Override
  public About<Nothing, Nothing> about() {
    return new About<>(
        "run.commit",
        Effect.READ,
        "commit: from here nothing is undone",
        Traits.NONE.committing(),
        Nothing.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Nothing> turn) {
    return committing.isPassed(turn.errand())
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Nothing> turn) {
    return committing.pass(turn.errand())
        ? new Outcome.Done<>(new Nothing())
        : new Outcome.Wait<>(clock.instant(), "somebody has just ended this run");
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "from here on take nothing back; what is left is finished";
  }
}
