package dev.signalbox.handlers.drill;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** What is known of the drills of an estate. */
@Singleton
public final class Drills {
  private final DrillRows rows;

  Drills(DrillRows rows) {
    this.rows = rows;
  }

  /** Once for each step that scores one, whichever of its tries; false where it is kept already. */
  public boolean keep(String step, Drill drill) {
    return rows.keep(
            step,
            drill.estate(),
            drill.environment(),
            drill.kind(),
            drill.ended(),
            drill.lost().map(Duration::toSeconds).orElse(null),
            drill.away().map(Duration::toSeconds).orElse(null))
        == 1;
  }

  public Optional<Drill> newest(String estate, Drill.Kind kind) {
    return rows.newest(estate, kind).map(DrillRow::drill);
  }
}
