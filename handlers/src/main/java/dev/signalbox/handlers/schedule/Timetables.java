package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Estate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what runs on the hosts of an estate against what their roles demand. */
@Singleton
public final class Timetables {
  private final Switchman switchman;
  private final Duties duties;

  Timetables(Switchman switchman, Duties duties) {
    this.switchman = switchman;
    this.duties = duties;
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
