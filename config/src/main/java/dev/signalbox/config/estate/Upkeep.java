package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.Optional;
import java.util.SequencedMap;

/** What keeps going without anybody asking: backups and what the bastions' crontabs do. */
public record Upkeep(Optional<Backups> backups, SequencedMap<ScheduleName, Schedule> schedules) {
  public Upkeep {
    schedules = Ordered.copy(schedules);
  }
}
