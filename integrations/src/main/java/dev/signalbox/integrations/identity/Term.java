package dev.signalbox.integrations.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * For how long a key is good, and for what.
 *
 * @param until empty where it has no end
 * @param rights as its neighbour calls them; empty where it does not tell
 */
public record Term(Optional<Instant> until, Optional<Set<String>> rights) {
  public Term {
    rights = rights.map(Set::copyOf);
  }
}
