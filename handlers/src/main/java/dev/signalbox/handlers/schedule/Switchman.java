package dev.signalbox.handlers.schedule;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.schedules.Crontab;
import dev.signalbox.integrations.schedules.Schedules;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads crontabs, and switches entries in the order given; each is read back. */
@Singleton
final class Switchman {
  private final Schedules schedules;
  private final Logbook logbook;

  Switchman(Schedules schedules, Logbook logbook) {
    this.schedules = schedules;
    this.logbook = logbook;
  }

  Reading read(Place place) {
    return new Reading(place, schedules.read(place.host()));
  }

  /** Trouble as soon as one of the hosts is silent. */
  Asked<Survey> survey(List<Move> moves) {
    Asked<Map<String, Crontab>> all = new Asked.Told<>(Map.of());
    for (Place place : moves.stream().map(Move::place).distinct().toList()) {
      all = all.then(some -> read(place).crontab().map(it -> and(some, place.name(), it)));
    }
    return all.map(it -> new Survey(moves, it));
  }

  private static Map<String, Crontab> and(Map<String, Crontab> some, String site, Crontab more) {
    Map<String, Crontab> all = new HashMap<>(some);
    all.put(site, more);
    return all;
  }

  /**
   * @param deed in whose name it is remembered what was switched
   */
  Switched carryOut(String deed, Survey survey) {
    Survey now = survey;
    for (Move move : survey.open()) {
      logbook.enter(deed, move);
      switch (ordered(move, now.of(move))) {
        case Ordered.Done<Crontab>(Crontab after) ->
            now = new Survey(now.moves(), and(now.crontabs(), move.site(), after));
        case Ordered.Refused<Crontab>(Trouble trouble) -> {
          logbook.strike(deed, move);
          return refused(deed, trouble);
        }
        case Ordered.Unknown<Crontab>(Trouble trouble) -> {
          return new Switched.Unknown(trouble);
        }
      }
    }
    return new Switched.All();
  }

  /** It is stuck, with or without something done before. */
  Switched refused(String deed, Trouble trouble) {
    return new Switched.Refused(trouble, !logbook.of(deed).isEmpty());
  }

  private Ordered<Crontab> ordered(Move move, Crontab seen) {
    return schedules
        .turn(move.place().host(), seen, move.turn())
        .then(
            after ->
                move.stands(after)
                    ? new Ordered.Done<>(after)
                    : new Ordered.Unknown<>(otherwise(move)));
  }

  private static Trouble otherwise(Move move) {
    return new Trouble(
        "%s on %s".formatted(move.turn().says(), move.place().host()),
        Kind.GARBLED,
        "what is read there afterwards is not what was written");
  }
}
