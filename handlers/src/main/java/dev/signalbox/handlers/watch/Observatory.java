package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ReportShow;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From where everything is looked at that a report can be about. */
@Singleton
final class Observatory {
  private final Map<ReportShow, Look> looks = new EnumMap<>(ReportShow.class);

  Observatory(List<Look> looks) {
    looks.forEach(it -> this.looks.put(it.shows(), it));
  }

  /** It waits for neighbours: never in a transaction. */
  Findings look(Beat beat) {
    return at(beat).at(beat.estate());
  }

  boolean isWokenBy(Beat beat, Connection neighbour) {
    return at(beat).isWokenBy(neighbour);
  }

  /** Said again, it says nothing twice. */
  void besides(Beat beat) {
    at(beat).besides(beat.estate(), beat.report().to());
  }

  private Look at(Beat beat) {
    return Optional.ofNullable(looks.get(beat.report().show())).orElseThrow();
  }
}
