package dev.signalbox.handlers.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a run tells of itself.
 *
 * @param touched what it changes, and keeps from others
 * @param since what was seen at neighbours before is not known
 */
public record Situation(String run, Set<String> touched, Optional<Instant> since) {
  public Situation {
    touched = Set.copyOf(touched);
  }
}
