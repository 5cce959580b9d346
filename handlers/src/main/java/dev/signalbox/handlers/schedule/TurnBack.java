package dev.signalbox.handlers.schedule;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Schedule;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Switches back what a step has switched, that alone, and nothing that the roles forbid by now. */
@Singleton
final class TurnBack {
  private final Places places;
  private final Switchman switchman;
  private final Logbook logbook;
  private final Duties duties;

  TurnBack(Places places, Switchman switchman, Logbook logbook, Duties duties) {
    this.places = places;
    this.switchman = switchman;
    this.logbook = logbook;
    this.duties = duties;
  }

  Sight<Nothing> look(Turn<?> turn, String deed) {
    return switch (survey(turn, deed)) {
      case Asked.Troubled<Survey>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Survey>(Survey survey) ->
          survey.isDone() ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
    };
  }

  Outcome<Nothing> carryOut(Turn<?> turn, String deed) {
    return switch (survey(turn, deed)) {
      case Asked.Troubled<Survey>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Survey>(Survey survey) ->
          survey.open().stream()
              .flatMap(it -> forbidden(it).stream())
              .findFirst()
              .<Outcome<Nothing>>map(it -> new Outcome.Failed<>(it, false))
              .orElseGet(
                  () -> switchman.carryOut(Logbook.deed(turn.token()), survey).told(new Nothing()));
    };
  }

  private Asked<Survey> survey(Turn<?> turn, String deed) {
    return moves(turn.errand(), deed).then(switchman::survey);
  }

  /** It may have been right there when the step began; since then sites may have traded roles. */
  private Optional<String> forbidden(Move move) {
    Optional<Schedule> schedule =
        move.place().estate().upkeep().schedules().values().stream()
            .filter(it -> it.marker().equals(move.marker()))
            .findFirst();
    if (!move.on()) {
      return Optional.empty();
    }
    if (duties.fenced(move.place().estate()).contains(move.site())) {
      return Optional.of(
          "%s stays off on %s, which is fenced. Leave it off, and say that this is done by hand"
              .formatted(move.name(), move.site()));
    }
    return schedule
        .map(it -> it.alarm().flatMap(alarm -> forbidden(move, it, alarm)))
        .orElseGet(
            () ->
                Optional.of(
                    "%s stays off on %s: the estate's file does not name it any more. Switch it on by hand if it shall run"
                        .formatted(move.name(), move.site())));
  }

  private Optional<String> forbidden(Move move, Schedule schedule, String alarm) {
    return duties.now(move.place().estate()).demands(schedule, move.site())
        ? Optional.empty()
        : Optional.of(
            "%s stays off on %s, whose role does not allow it now (%s). Leave it off, and say that this is done by hand"
                .formatted(move.name(), move.site(), alarm));
  }

  String byHand(Turn<?> turn, String deed, String otherwise) {
    return moves(turn.errand(), deed) instanceof Asked.Told<List<Move>>(List<Move> moves)
            && !moves.isEmpty()
        ? moves.stream().map(Move::byHand).collect(joining("; "))
        : otherwise;
  }

  /** What is switched off again comes first. */
  private Asked<List<Move>> moves(Errand errand, String deed) {
    Asked<List<Move>> all = new Asked.Told<>(List.of());
    for (TurnRow row : logbook.of(deed)) {
      all = all.then(some -> place(errand, row).map(it -> and(some, back(it, row))));
    }
    return all.map(it -> it.stream().sorted(Comparator.comparing(Move::on)).toList());
  }

  private Asked<Place> place(Errand errand, TurnRow row) {
    return Places.of(places.estate(errand), new SiteName(row.site()));
  }

  private static Move back(Place place, TurnRow row) {
    return new Move(place, row.name(), row.marker(), !row.switchedOn(), false);
  }

  private static List<Move> and(List<Move> some, Move more) {
    List<Move> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
