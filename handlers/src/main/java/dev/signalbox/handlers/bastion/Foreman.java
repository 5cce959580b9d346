package dev.signalbox.handlers.bastion;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.Standing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Has it begun once, whoever repeats it, and tells how it stands. */
@Singleton
public final class Foreman {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int PART = 4;

  private final Commands commands;
  private final Clock clock;
  private final Tempo tempo;

  Foreman(Commands commands, Clock clock, Tempo tempo) {
    this.commands = commands;
    this.clock = clock;
    this.tempo = tempo;
  }

  /** As its host tells it. */
  public Asked<Standing> standing(Commission commission, Token token) {
    return commands.look(commission.host(), named(token));
  }

  /** What is under way is watched; what it means that it is over, or was never begun, is told. */
  public <O> Sight<O> look(Watch watch, Token token, Function<Standing, Sight<O>> otherwise) {
    return switch (commands.look(watch.host(), named(token))) {
      case Asked.Troubled<Standing>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Standing>(Standing.Running(Instant since)) ->
          overdue(watch, since)
              .<Sight<O>>map(Sight.Unknown::new)
              .orElseGet(() -> new Sight.UnderWay<>(again(since), goesOn(watch)));
      case Asked.Told<Standing>(Standing standing) -> otherwise.apply(standing);
    };
  }

  /**
   * Done where it is over without an objection of the host; what it has left there nobody judged.
   */
  public Outcome<Ended> begin(Commission commission, Token token) {
    return switch (commands.begin(commission.host(), named(token), commission.errand())) {
      case Ordered.Done<Standing>(Standing standing) -> told(commission, standing);
      case Ordered.Refused<Standing>(Trouble busy) when busy.kind() == Kind.LIMITED ->
          new Outcome.Wait<>(clock.instant().plus(busy.after().orElse(LONG)), busy.says());
      case Ordered.Refused<Standing>(Trouble no) ->
          new Outcome.Failed<>(no.says(), no.kind().passes());
      case Ordered.Unknown<Standing>(Trouble silence) -> new Outcome.Unknown<>(silence.says());
    };
  }

  private Outcome<Ended> told(Commission commission, Standing standing) {
    return switch (standing) {
      case Standing.NotStarted _ -> new Outcome.Unknown<>("the host knows nothing of it");
      case Standing.Running(Instant since) -> running(commission.watch(), since);
      case Standing.Finished(int code, String tail, var _) when code != 0 ->
          new Outcome.Failed<>(
              "%s ended with %d, and said: %s".formatted(commission, code, last(tail)), false);
      case Standing.Finished(var _, String tail, Duration took) ->
          new Outcome.Done<>(new Ended.ByItself(tail, took));
      case Standing.Vanished(Instant since) -> new Outcome.Done<>(new Ended.BrokenOff(since));
    };
  }

  private static String last(String tail) {
    return tail.isBlank() ? "nothing" : Ended.failing(tail);
  }

  private Outcome<Ended> running(Watch watch, Instant since) {
    return overdue(watch, since)
        .<Outcome<Ended>>map(Outcome.Unknown::new)
        .orElseGet(() -> new Outcome.Wait<>(again(since), goesOn(watch)));
  }

  private static String goesOn(Watch watch) {
    return "%s is under way".formatted(watch);
  }

  private Optional<String> overdue(Watch watch, Instant since) {
    return clock.instant().isAfter(since.plus(watch.limit()))
        ? Optional.of(
            "%s goes on for longer than %s".formatted(watch, Measure.written(watch.limit())))
        : Optional.empty();
  }

  private Instant again(Instant since) {
    return tempo.after(pause(Duration.between(since, clock.instant())));
  }

  /** What has taken long takes a while longer. */
  private static Duration pause(Duration lasts) {
    Duration part = lasts.dividedBy(PART);
    if (part.compareTo(SOON) < 0) {
      return SOON;
    }
    return part.compareTo(LONG) > 0 ? LONG : part;
  }

  private static dev.signalbox.integrations.commands.Token named(Token token) {
    return new dev.signalbox.integrations.commands.Token(token.value());
  }
}
