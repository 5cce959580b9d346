package dev.signalbox.handlers.truth;

import java.time.Instant;

/** A site holds a role in an environment, and runs a release, since then. */
public record Holding(
    String estate, String environment, String site, Role role, String release, Instant since) {

  public Holding running(String other) {
    return new Holding(estate, environment, site, role, other, since);
  }
}
