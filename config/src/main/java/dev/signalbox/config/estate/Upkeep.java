package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What keeps going without anybody asking.
 *
 * @param schedules what the bastions' crontabs do
 * @param alerts what calls people when a service is away
 * @param deployments tells, on a host, how often each service runs; nothing where nobody can say
 */
public record Upkeep(
    Optional<Backups> backups,
    SequencedMap<ScheduleName, Schedule> schedules,
    Optional<Snapshots> snapshots,
    Optional<Lever> alerts,
    List<String> deployments) {
  public Upkeep {
    schedules = Ordered.copy(schedules);
    deployments = List.copyOf(deployments);
  }
}
