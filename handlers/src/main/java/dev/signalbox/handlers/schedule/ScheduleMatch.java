package dev.signalbox.handlers.schedule;

import static java.util.stream.Collectors.joining;

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
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code schedule.match}: every schedule runs where the roles demand it now, and nowhere else. */
@Singleton
final class ScheduleMatch
    implements Reversible<ScheduleMatch.Wanted, ScheduleMatch.Matched>,
        Previewed<ScheduleMatch.Wanted, ScheduleMatch.Matched> {
  private static final String IDENTITY = "what the roles demand when it comes to it";

  private final Places places;
  private final Timetables timetables;
  private final Switchman switchman;
  private final TurnBack turnBack;
  private final Silence silence;

  ScheduleMatch(
      Places places,
      Timetables timetables,
      Switchman switchman,
      TurnBack turnBack,
      Silence silence) {
    this.places = places;
    this.timetables = timetables;
    this.switchman = switchman;
    this.turnBack = turnBack;
    this.silence = silence;
  }

  /**
   * @param site both sides where none is named
   */
  @Introspected
  record Wanted(@Nullable SiteName site) {}

  @Introspected
  record Matched(String summary) {}

  @Override
  public About<Wanted, Matched> about() {
    return new About<>(
        "schedule.match",
        Effect.REVERSIBLE,
        "switch the schedules of ${site} to what the roles demand",
        Traits.NONE
            .aimed(new Aim(Optional.of("site"), Touch.NOTHING, Optional.empty()))
            .undoneBy("their former state"),
        Wanted.class,
        Matched.class);
  }

  /** A yes to it is one to whatever the roles will demand: how it is now, people are only told. */
  @Override
  public Preview preview(Turn<Wanted> turn) {
    return switch (places(turn)) {
      case Asked.Troubled<List<Place>>(Trouble trouble) -> throw new Untold(trouble.says());
      case Asked.Told<List<Place>>(List<Place> all) ->
          new Preview(
              IDENTITY,
              timetables.of(places.estate(turn.errand()), all).changes(),
              new TreeSet<>(all.stream().map(Place::crontab).toList()));
    };
  }

  /** What is found is written down entry by entry, right before each is switched. */
  @Override
  public String before(Turn<Wanted> turn) {
    return Logbook.deed(turn.token());
  }

  /** A host that is silent has nothing to be looked for: what was done there is read back later. */
  @Override
  public Sight<Matched> look(Turn<Wanted> turn) {
    return switch (matching(turn)) {
      case Asked.Told<Matching>(Matching found) when found.isDone() ->
          new Sight.Done<>(new Matched(found.matrix().summary()));
      case Asked<Matching> _ -> new Sight.NotDone<>();
    };
  }

  @Override
  public Outcome<Matched> perform(Turn<Wanted> turn) {
    return switch (matching(turn)) {
      case Asked.Troubled<Matching>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Matching>(Matching found) -> switched(turn, found);
    };
  }

  private Outcome<Matched> switched(Turn<Wanted> turn, Matching found) {
    String deed = Logbook.deed(turn.token());
    return switch (switchman.carryOut(deed, found.survey())) {
      case Switched.All _ -> readBack(turn, found);
      case Switched.Refused(Trouble trouble, var _) when trouble.kind().passes() ->
          waits(deed, trouble.says());
      case Switched other -> other.told(new Matched(""));
    };
  }

  private Outcome<Matched> readBack(Turn<Wanted> turn, Matching found) {
    String deed = Logbook.deed(turn.token());
    if (found.lasting().isPresent()) {
      return switchman.refused(deed, found.lasting().get()).told(new Matched(""));
    }
    return look(turn) instanceof Sight.Done<Matched>(Matched matched)
        ? new Outcome.Done<>(matched)
        : waits(
            deed,
            found.silent().isEmpty() ? "what it switched does not show yet" : found.waitsFor());
  }

  private Outcome<Matched> waits(String deed, String why) {
    return new Outcome.Wait<>(silence.until(deed), why);
  }

  private Asked<List<Place>> places(Turn<Wanted> turn) {
    return places.of(turn.errand(), Optional.ofNullable(turn.arguments().site()));
  }

  private Asked<Matching> matching(Turn<Wanted> turn) {
    return places(turn).map(it -> timetables.now(places.estate(turn.errand()), it));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wanted> turn, String before) {
    return turnBack.look(turn, before);
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wanted> turn, String before) {
    return turnBack.carryOut(turn, before);
  }

  /** Told in the transaction that begins the run, so that nobody out there is asked. */
  @Override
  public String byHand(Turn<Wanted> turn) {
    Optional<Roster> roster = timetables.written(places.estate(turn.errand()));
    return places(turn) instanceof Asked.Told<List<Place>>(List<Place> all) && roster.isPresent()
        ? all.stream()
            .flatMap(it -> it.moves(roster.get()))
            .map(Move::byHand)
            .collect(joining("; "))
        : "switch on at each site what its role demands, and off what it does not";
  }

  @Override
  public String backByHand(Turn<Wanted> turn, String before) {
    return turnBack.byHand(
        turn, before, "switch the schedules back to what they were before this run");
  }
}
