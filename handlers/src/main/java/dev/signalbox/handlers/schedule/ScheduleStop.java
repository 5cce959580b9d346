package dev.signalbox.handlers.schedule;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.ScheduleName;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.schedules.Crontab;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code schedule.stop}: some schedules of a site are switched off, and back to what they were. */
@Singleton
final class ScheduleStop
    implements Reversible<ScheduleStop.Wanted, Nothing>, Previewed<ScheduleStop.Wanted, Nothing> {
  private final Places places;
  private final Switchman switchman;
  private final Logbook logbook;
  private final TurnBack turnBack;

  ScheduleStop(Places places, Switchman switchman, Logbook logbook, TurnBack turnBack) {
    this.places = places;
    this.switchman = switchman;
    this.logbook = logbook;
    this.turnBack = turnBack;
  }

  @Introspected
  record Wanted(SiteName site, List<ScheduleName> schedules) {
    Wanted {
      schedules = List.copyOf(schedules);
    }
  }

  @Override
  public About<Wanted, Nothing> about() {
    return new About<>(
        "schedule.stop",
        Effect.REVERSIBLE,
        "switch ${schedules} off on ${site}",
        Traits.NONE
            .aimed(new Aim(Optional.of("site"), Touch.NOTHING, Optional.empty()))
            .undoneBy("their former state"),
        Wanted.class,
        Nothing.class);
  }

  /** What it has switched itself is no news to it: the yes is for how it was before. */
  @Override
  public Preview preview(Turn<Wanted> turn) {
    return switch (survey(turn)) {
      case Asked.Troubled<Survey>(Trouble trouble) -> throw new Untold(trouble.says());
      case Asked.Told<Survey>(Survey survey) -> {
        String lines =
            survey.moves().stream()
                .map(it -> line(Logbook.deed(turn.token()), it, survey.of(it)))
                .collect(joining("\n"));
        yield new Preview(lines, lines, survey.crontabsTouched());
      }
    };
  }

  private String line(String deed, Move move, Crontab seen) {
    String was =
        switch (seen.state(move.marker())) {
          case ON -> "on → off";
          case OFF -> logbook.has(deed, move) ? "on → off" : "off already";
          case ABSENT -> "not there, which counts as off";
          case TWICE -> throw new Untold(move.ambiguous());
        };
    return "%s on %s: %s".formatted(move.name(), move.site(), was);
  }

  /** What was there is written down entry by entry, right before each is switched. */
  @Override
  public String before(Turn<Wanted> turn) {
    return Logbook.deed(turn.token());
  }

  @Override
  public Sight<Nothing> look(Turn<Wanted> turn) {
    return switch (survey(turn)) {
      case Asked.Troubled<Survey>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Survey>(Survey survey) ->
          survey.isDone() ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
    };
  }

  @Override
  public Outcome<Nothing> perform(Turn<Wanted> turn) {
    return switch (survey(turn)) {
      case Asked.Troubled<Survey>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Survey>(Survey survey) ->
          switchman.carryOut(Logbook.deed(turn.token()), survey).told(new Nothing());
    };
  }

  private Asked<Survey> survey(Turn<Wanted> turn) {
    return moves(turn).then(switchman::survey);
  }

  private Asked<List<Move>> moves(Turn<Wanted> turn) {
    Wanted wanted = turn.arguments();
    return places
        .of(turn.errand(), wanted.site())
        .then(
            place ->
                Places.schedules(place.estate(), wanted.schedules())
                    .map(all -> all.stream().map(it -> Move.of(place, it, false)).toList()));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wanted> turn, String before) {
    return turnBack.look(turn, before);
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wanted> turn, String before) {
    return turnBack.carryOut(turn, before);
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return moves(turn) instanceof Asked.Told<List<Move>>(List<Move> moves)
        ? moves.stream().map(Move::byHand).collect(joining("; "))
        : "switch %s off on %s".formatted(named(turn), turn.arguments().site());
  }

  @Override
  public String backByHand(Turn<Wanted> turn, String before) {
    return turnBack.byHand(
        turn,
        before,
        "switch %s on %s back to what the plan of this run found"
            .formatted(named(turn), turn.arguments().site()));
  }

  private static String named(Turn<Wanted> turn) {
    return turn.arguments().schedules().stream().map(ScheduleName::value).collect(joining(", "));
  }
}
