package dev.signalbox.handlers.report;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.run.Run;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code rehearsal.score}: how long each step took, beside what was expected and last time. */
@Singleton
final class RehearsalScore implements Action<RehearsalScore.Wish, RehearsalScore.Told> {
  /** An action is there before the configuration that names it. */
  private final Provider<Scoreboard> board;

  RehearsalScore(Provider<Scoreboard> board) {
    this.board = board;
  }

  /**
   * @param run whose steps; its own where it names none
   * @param minutes how long all of them may take
   */
  @Introspected
  record Wish(String say, @Nullable Run run, @Nullable Integer minutes) {}

  @Introspected
  record Told(int minutes) {}

  @Override
  public About<Wish, Told> about() {
    return new About<>(
        "rehearsal.score",
        Effect.ADDITIVE,
        "post how long each step took: ${say}",
        Traits.NONE,
        Wish.class,
        Told.class);
  }

  private static Scoreboard.Wanted wanted(Turn<Wish> turn) {
    Wish wish = turn.arguments();
    return new Scoreboard.Wanted(
        turn.token(),
        Optional.ofNullable(wish.run()).map(Run::value).orElseGet(() -> turn.token().run()),
        Optional.ofNullable(wish.minutes()).map(Duration::ofMinutes),
        wish.say());
  }

  @Override
  public Sight<Told> look(Turn<Wish> turn) {
    Scoreboard.Wanted wanted = wanted(turn);
    return board
        .get()
        .score(wanted)
        .filter(_ -> board.get().isPosted(wanted))
        .<Sight<Told>>map(it -> new Sight.Done<>(new Told(it.minutes())))
        .orElseGet(Sight.NotDone::new);
  }

  @Override
  public Outcome<Told> perform(Turn<Wish> turn) {
    Scoreboard.Wanted wanted = wanted(turn);
    Optional<Score> score = board.get().score(wanted);
    score.ifPresent(it -> board.get().post(wanted, it));
    return score
        .<Outcome<Told>>map(it -> new Outcome.Done<>(new Told(it.minutes())))
        .orElseGet(() -> new Outcome.Failed<>("there is no run " + wanted.run(), false));
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    Scoreboard.Wanted wanted = wanted(turn);
    return "`/ops run %s` tells how long it took; tell people so, beside last time: %s"
        .formatted(wanted.run(), wanted.say());
  }
}
