package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what runs on the hosts of an estate against what their roles demand. */
@Singleton
public final class Timetables {
  private final Switchman switchman;
  private final Duties duties;

  private final Clock clock;

  Timetables(Switchman switchman, Duties duties, Clock clock) {
    this.switchman = switchman;
    this.duties = duties;
    this.clock = clock;
  }

  /** The same, as people read it. */
  public Message board(Estate estate) {
    return new Board(estate, of(estate), clock.instant()).message();
  }

  /** It looks at neighbours: never in a transaction. */
  public Matrix of(Estate estate) {
    Stream<Place> places =
        estate.topology().sites().sequencedKeySet().stream()
            .flatMap(it -> Places.found(estate, it).stream());
    return of(estate, places.toList());
  }

  Matrix of(Estate estate, List<Place> places) {
    return Matrix.of(duties.of(estate), places.stream().map(switchman::read).toList());
  }

  /** What has to run at these places by the roles as they are now, and what does. */
  Matching now(Estate estate, List<Place> places) {
    Roster roster = duties.now(estate);
    return new Matching(roster, places.stream().map(switchman::read).toList());
  }

  Optional<Roster> written(Estate estate) {
    return duties.written(estate);
  }
}
