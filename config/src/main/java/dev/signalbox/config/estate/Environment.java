package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.time.Duration;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One deployment of an estate's sites, and what it takes to change something there.
 *
 * @param guarded said as {@code protected}: REVERSIBLE steps need approval too
 * @param typed the approver types the estate's name
 * @param unlock how long an approval opens it for; without one there is nothing to unlock
 * @param after changes reach that environment first
 */
public record Environment(
    EnvironmentName name,
    boolean guarded,
    Approvers approvers,
    boolean typed,
    Optional<Duration> unlock,
    Optional<EnvironmentName> after,
    SequencedMap<Purpose, ConnectionName> use) {
  public Environment {
    use = Ordered.copy(use);
  }
}
