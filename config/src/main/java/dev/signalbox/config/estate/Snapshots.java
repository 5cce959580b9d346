package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What is kept of the disks of a database, each copy of it on a disk of its own.
 *
 * @param replicas how many disks are one set
 * @param within no further apart than this are those of one moment
 * @param policies what the team has promised, of each environment
 * @param list prints a line for each: {@code name|disk|moment|status}
 * @param rotation what takes new ones, and throws old ones away
 */
public record Snapshots(
    int replicas,
    Duration within,
    SequencedMap<EnvironmentName, Policy> policies,
    List<String> list,
    Lever rotation) {
  public Snapshots {
    policies = Ordered.copy(policies);
    list = List.copyOf(list);
  }

  public Optional<Policy> policy(EnvironmentName environment) {
    return Optional.ofNullable(policies.get(environment));
  }
}
