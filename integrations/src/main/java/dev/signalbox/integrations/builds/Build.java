package dev.signalbox.integrations.builds;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All that is done for one commit, as it stands.
 *
 * @param number as people call it
 * @param url where people look at it
 * @param began its newest go; empty where it has not, or its server does not tell
 * @param ended the same of its end
 */
public record Build(
    BuildId id,
    String number,
    String branch,
    String sha,
    Stage stage,
    String url,
    Optional<Instant> began,
    Optional<Instant> ended) {
  private static final int BRIEF = 12;

  /** As much of its commit as people read. */
  public String brief() {
    return sha.substring(0, Math.min(BRIEF, sha.length()));
  }

  /** How long it took, where that is known of both ends. */
  public Optional<Duration> took() {
    return began.flatMap(from -> ended.map(until -> Duration.between(from, until)));
  }

  /** As people call it, with the way to it. */
  @Override
  public String toString() {
    return "build %s (%s)".formatted(number, url);
  }
}
