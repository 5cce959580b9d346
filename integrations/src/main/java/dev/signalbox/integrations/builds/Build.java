package dev.signalbox.integrations.builds;

import java.time.Instant;
import java.util.Optional;

/**
 * All that is done for one commit, as it stands.
 *
 * @param number as people call it
 * @param url where people look at it
 * @param began its newest go; empty where it has not, or its server does not tell
 */
public record Build(
    BuildId id,
    String number,
    String branch,
    String sha,
    Stage stage,
    String url,
    Optional<Instant> began) {
  private static final int BRIEF = 12;

  /** As much of its commit as people read. */
  public String brief() {
    return sha.substring(0, Math.min(BRIEF, sha.length()));
  }

  /** As people call it, with the way to it. */
  @Override
  public String toString() {
    return "build %s (%s)".formatted(number, url);
  }
}
